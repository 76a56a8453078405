package jackdaw.vectors.records;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.MemoryRecordsBuilder;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.utils.ByteBufferOutputStream;

/**
 * A batch to be written by Kafka's own builder: settings with the usual values, and what to append.
 */
final class Batch {
  private static final long NO_DELETE_HORIZON = RecordBatch.NO_TIMESTAMP;

  private final byte magic;
  private final Compression compression;
  private final List<Consumer<MemoryRecordsBuilder>> steps = new ArrayList<>();
  private TimestampType timestampType = TimestampType.CREATE_TIME;
  private long baseOffset;
  private long appendTime = RecordBatch.NO_TIMESTAMP;
  private long producerId = RecordBatch.NO_PRODUCER_ID;
  private short producerEpoch = RecordBatch.NO_PRODUCER_EPOCH;
  private int sequence = RecordBatch.NO_SEQUENCE;
  private boolean transactional;
  private boolean control;
  private int leaderEpoch = RecordBatch.NO_PARTITION_LEADER_EPOCH;
  private long deleteHorizon = NO_DELETE_HORIZON;

  Batch(int magic, Compression compression) {
    this.magic = (byte) magic;
    this.compression = compression;
  }

  Batch at(long offset) {
    baseOffset = offset;
    return this;
  }

  Batch appendedAt(long time) {
    timestampType = TimestampType.LOG_APPEND_TIME;
    appendTime = time;
    return this;
  }

  Batch producer(long id, int epoch, int firstSequence) {
    producerId = id;
    producerEpoch = (short) epoch;
    sequence = firstSequence;
    return this;
  }

  Batch transactional() {
    transactional = true;
    return this;
  }

  Batch control() {
    control = true;
    return this;
  }

  Batch leaderEpoch(int epoch) {
    leaderEpoch = epoch;
    return this;
  }

  Batch deleteHorizon(long time) {
    deleteHorizon = time;
    return this;
  }

  /** Appends at the next offset. */
  Batch add(long timestamp, byte[] key, byte[] value, Header... headers) {
    return add(builder -> builder.append(timestamp, key, value, headers));
  }

  Batch add(long timestamp, String key, String value) {
    return add(timestamp, utf8(key), utf8(value));
  }

  Batch addAt(long offset, long timestamp, String key, String value) {
    return add(builder -> builder.appendWithOffset(offset, timestamp, utf8(key), utf8(value)));
  }

  Batch add(Consumer<MemoryRecordsBuilder> step) {
    steps.add(step);
    return this;
  }

  byte[] bytes() {
    ByteBufferOutputStream out = new ByteBufferOutputStream(512);
    try (MemoryRecordsBuilder builder =
        new MemoryRecordsBuilder(
            out,
            magic,
            compression,
            timestampType,
            baseOffset,
            appendTime,
            producerId,
            producerEpoch,
            sequence,
            transactional,
            control,
            leaderEpoch,
            0,
            deleteHorizon)) {
      steps.forEach(step -> step.accept(builder));
      return copy(builder.build().buffer());
    }
  }

  static byte[] copy(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  static byte[] utf8(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  static Header header(String key, String value) {
    return new RecordHeader(key, utf8(value));
  }
}
