import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Writes a seeded set of records to all partitions of each topic with the Java client, and prints how many they were.
 *
 * <p>java -cp "&lt;folder with kafka-clients&gt;/*" tools/kafka/Write.java &lt;brokers&gt; &lt;records&gt; &lt;seed&gt;
 * &lt;topic&gt;:&lt;none|gzip|snappy|lz4|zstd&gt;...
 *
 * <p>Among them are null, empty and repeated keys, null and empty values, values of up to 10 KB, one of 900 KB, and
 * headers with repeated keys, empty keys, and null and empty values. Timestamps begin at the present, so that retention
 * does not delete what was just written.
 */
public final class Write {
  private static final int LARGE = 900_000;
  private static final int LONGEST = 10_240;

  private final Random random;

  private Write(long seed) {
    random = new Random(seed);
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 4) {
      System.err.println("usage: Write.java <brokers> <records> <seed> <topic>:<none|gzip|snappy|lz4|zstd>...");
      System.exit(2);
    }
    for (String pair : List.of(args).subList(3, args.length)) {
      int colon = pair.lastIndexOf(':');
      String topic = pair.substring(0, colon);
      new Write(Long.parseLong(args[2])).write(args[0], topic, Integer.parseInt(args[1]), pair.substring(colon + 1));
    }
  }

  private void write(String brokers, String topic, int records, String compression) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", brokers, "acks", "all", "compression.type", compression, "linger.ms", 5, "batch.size", 65536);
    var failure = new AtomicReference<Exception>();
    try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      int partitions = producer.partitionsFor(topic).size();
      long start = System.currentTimeMillis();
      for (int i = 0; i < records && failure.get() == null; i += 1) {
        byte[] value = i == records / 2 ? bytes(LARGE) : value();
        var record = new ProducerRecord<>(topic, i % partitions, start + i, key(), value, headers());
        producer.send(record, (metadata, error) -> failure.compareAndSet(null, error));
      }
      producer.flush();
    }
    if (failure.get() != null) throw new IllegalStateException("not all records were written", failure.get());
    System.out.println(records);
  }

  private byte[] key() {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> new byte[0];
      default -> text("key-" + random.nextInt(1000));
    };
  }

  private byte[] value() {
    return switch (random.nextInt(16)) {
      case 0 -> null;
      case 1 -> new byte[0];
      default -> bytes(random.nextInt(LONGEST + 1));
    };
  }

  private List<Header> headers() {
    var headers = new ArrayList<Header>();
    for (int left = random.nextInt(4); left > 0; left -= 1) {
      byte[] value = switch (random.nextInt(4)) {
        case 0 -> null;
        case 1 -> new byte[0];
        default -> bytes(random.nextInt(40));
      };
      // Three keys for up to three headers: repeated ones are frequent.
      headers.add(new RecordHeader(List.of("trace", "Größe", "").get(random.nextInt(3)), value));
    }
    return headers;
  }

  /** Random bytes, or text that compresses well. */
  private byte[] bytes(int length) {
    var bytes = new byte[length];
    if (random.nextBoolean()) random.nextBytes(bytes);
    else for (int i = 0; i < length; i += 1) bytes[i] = (byte) ('a' + (i * 7 + length) % 13);
    return bytes;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
