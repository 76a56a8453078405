package jackdaw.vectors.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import jackdaw.vectors.schema.MessageSchema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import org.apache.kafka.common.protocol.ByteBufferAccessor;
import org.apache.kafka.common.protocol.Message;
import org.apache.kafka.common.protocol.ObjectSerializationCache;

/** The generated class of one message with its JSON converter, both found by name. */
final class Codec {
  private final MessageSchema schema;
  private final Class<? extends Message> data;
  private final Method fromJson;
  private final Method toJson;

  Codec(MessageSchema schema, String className) throws ReflectiveOperationException {
    this.schema = schema;
    data = Class.forName(className).asSubclass(Message.class);
    Class<?> converter = Class.forName(className + "JsonConverter");
    fromJson = converter.getMethod("read", JsonNode.class, short.class);
    toJson = converter.getMethod("write", data, short.class, boolean.class);
    Message one = empty();
    if (one.lowestSupportedVersion() != schema.versions().from()
        || one.highestSupportedVersion() != schema.versions().to()) {
      throw new IllegalStateException(
          schema.name() + ": the class does not know the versions of its schema");
    }
  }

  MessageSchema schema() {
    return schema;
  }

  Message fromJson(JsonNode json, int version) {
    return (Message) call(fromJson, null, json, (short) version);
  }

  /** Kafka's JSON form. It leaves `records` empty and does not know unknown tags. */
  JsonNode toJson(Message message, int version) {
    return (JsonNode) call(toJson, null, message, (short) version, true);
  }

  /** The bytes of the body. Throws what Kafka throws when this version cannot carry the message. */
  static byte[] write(Message message, int version) {
    ObjectSerializationCache cache = new ObjectSerializationCache();
    ByteBuffer buffer = ByteBuffer.allocate(message.size(cache, (short) version));
    message.write(new ByteBufferAccessor(buffer), cache, (short) version);
    if (buffer.hasRemaining()) throw new IllegalStateException("size and bytes written differ");
    return buffer.array();
  }

  Message read(byte[] bytes, int version) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Message message = empty();
    message.read(new ByteBufferAccessor(buffer), (short) version);
    if (buffer.hasRemaining()) throw new IllegalStateException("bytes left over");
    return message;
  }

  private Message empty() {
    try {
      return data.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    }
  }

  static Object call(Method method, Object target, Object... args) {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException error) {
      if (error.getCause() instanceof RuntimeException cause) throw cause;
      throw new IllegalStateException(error);
    } catch (IllegalAccessException error) {
      throw new IllegalStateException(error);
    }
  }
}
