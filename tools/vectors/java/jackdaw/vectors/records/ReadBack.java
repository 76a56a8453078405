package jackdaw.vectors.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.ControlRecordType;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.Record;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.utils.BufferSupplier;
import org.apache.kafka.common.utils.CloseableIterator;

/** What Kafka's classes read from a record set, as JSON. */
final class ReadBack {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReadBack() {}

  /**
   * Reads a set twice, as the consumer does (checksums checked, records as a stream) and as the
   * broker does (all records of a batch at once).
   *
   * @throws IllegalStateException if the two differ
   */
  static String json(byte[] set) {
    String streamed = streamed(set);
    ArrayNode batches = NODES.arrayNode();
    for (RecordBatch batch : batches(set)) batches.add(batch(batch, batch.iterator()));
    if (!streamed.equals(batches.toString()))
      throw new IllegalStateException(streamed + " streamed is " + batches + " at once");
    return streamed;
  }

  /** Reads as the consumer does, and throws what it would throw. */
  static String streamed(byte[] set) {
    ArrayNode batches = NODES.arrayNode();
    for (RecordBatch batch : batches(set)) {
      batch.ensureValid();
      try (CloseableIterator<Record> records = batch.streamingIterator(BufferSupplier.create())) {
        batches.add(batch(batch, records));
      }
    }
    return batches.toString();
  }

  private static List<RecordBatch> batches(byte[] set) {
    List<RecordBatch> batches = new ArrayList<>();
    MemoryRecords.readableRecords(ByteBuffer.wrap(set)).batches().forEach(batches::add);
    return batches;
  }

  private static ObjectNode batch(RecordBatch batch, Iterator<Record> records) {
    ObjectNode json = NODES.objectNode();
    json.put("baseOffset", String.valueOf(batch.baseOffset()));
    json.put("lastOffset", String.valueOf(batch.lastOffset()));
    json.put("partitionLeaderEpoch", batch.partitionLeaderEpoch());
    json.put("magic", batch.magic());
    json.put("codec", batch.compressionType().name);
    json.put("timestampType", timestampType(batch.timestampType()));
    json.put("maxTimestamp", String.valueOf(batch.maxTimestamp()));
    OptionalLong horizon = batch.deleteHorizonMs();
    json.put("deleteHorizon", horizon.isPresent() ? String.valueOf(horizon.getAsLong()) : null);
    json.put("producerId", String.valueOf(batch.producerId()));
    json.put("producerEpoch", batch.producerEpoch());
    json.put("baseSequence", batch.baseSequence());
    json.put("isTransactional", batch.isTransactional());
    json.put("isControl", batch.isControlBatch());
    ArrayNode list = json.putArray("records");
    while (records.hasNext()) list.add(record(batch, records.next()));
    return json;
  }

  private static ObjectNode record(RecordBatch batch, Record record) {
    record.ensureValid();
    ObjectNode json = NODES.objectNode();
    json.put("offset", String.valueOf(record.offset()));
    json.put("timestamp", String.valueOf(record.timestamp()));
    json.put("key", base64(record.key()));
    json.put("value", base64(record.value()));
    ArrayNode headers = json.putArray("headers");
    for (Header header : record.headers()) {
      byte[] value = header.value();
      headers
          .addArray()
          .add(header.key())
          .add(value == null ? null : Base64.getEncoder().encodeToString(value));
    }
    if (batch.isControlBatch()) json.put("control", ControlRecordType.parse(record.key()).name());
    return json;
  }

  private static String timestampType(TimestampType type) {
    return switch (type) {
      case CREATE_TIME -> "create";
      case LOG_APPEND_TIME -> "append";
      case NO_TIMESTAMP_TYPE -> "none";
    };
  }

  private static String base64(ByteBuffer bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(Batch.copy(bytes));
  }
}
