package jackdaw.vectors.records;

import static jackdaw.vectors.records.Batch.header;
import static jackdaw.vectors.records.Samples.TIME;

import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.compress.GzipCompression;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.DefaultRecordBatch;

/** Magic 2: the header's fields and the records' numbers at their limits, and empty batches. */
final class FieldSets {
  private static final Compression NONE = Compression.NONE;
  private static final long PAST_2_53 = (1L << 53) + 1;

  private FieldSets() {}

  static void addTo(Map<String, byte[]> sets) {
    sets.put("empty-set", new byte[0]);
    addTimes(sets);
    addOffsets(sets);
    addSizes(sets);
    addEmpty(sets);
  }

  private static void addTimes(Map<String, byte[]> sets) {
    sets.put("v2-time-zero", times(0, 0, 1));
    sets.put("v2-time-unset", times(-1, -1));
    sets.put("v2-time-falling", times(TIME, TIME - 1, TIME - 86_400_000, 5, 0));
    sets.put(
        "v2-time-int32",
        times(
            TIME,
            TIME + Integer.MAX_VALUE,
            TIME + Integer.MAX_VALUE + 1L,
            TIME + (1L << 32),
            TIME - (1L << 31)));
    sets.put(
        "v2-time-varlong",
        times(
            0, 63, 64, 8191, 8192, 1 << 20, 1L << 27, 1L << 34, 1L << 41, 1L << 48, 1L << 55,
            1L << 62));
    sets.put("v2-time-largest", times(0, Long.MAX_VALUE, Long.MAX_VALUE - 1));
    sets.put("v2-time-largest-first", times(Long.MAX_VALUE, Long.MAX_VALUE, 0));
    sets.put("v2-time-past-2^53", times(PAST_2_53, PAST_2_53 + 1, PAST_2_53 + 2));
    // Kafka's builder takes no negative time but -1; its reader takes any.
    sets.put(
        "v2-time-negative", moved(times(0, 1000, 500), -62_135_596_800_000L, -62_135_596_799_000L));
    sets.put("v2-time-smallest", moved(times(0, 1), Long.MIN_VALUE, Long.MIN_VALUE + 1));
    sets.put(
        "v2-time-negative-gzip",
        moved(new Batch(2, gzip()).add(0, "a", "1").add(7, "b", "2").bytes(), -5, 2));
    sets.put("v2-append-time-zero", CodecSets.three(new Batch(2, NONE).appendedAt(0)));
    sets.put(
        "v2-append-time-largest", CodecSets.three(new Batch(2, NONE).appendedAt(Long.MAX_VALUE)));
  }

  private static void addOffsets(Map<String, byte[]> sets) {
    sets.put("v2-offset-largest", CodecSets.three(new Batch(2, NONE).at(Long.MAX_VALUE - 2)));
    sets.put("v2-offset-past-2^53", CodecSets.three(new Batch(2, gzip()).at(PAST_2_53)));
    sets.put(
        "v2-offset-delta-largest",
        new Batch(2, NONE)
            .at(5)
            .addAt(5, TIME, "a", "1")
            .addAt(5L + Integer.MAX_VALUE, TIME, "b", "2")
            .bytes());
    sets.put(
        "v2-producer-largest",
        CodecSets.three(
            new Batch(2, NONE).producer(Long.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE)));
    sets.put(
        "v2-sequence-wraps",
        CodecSets.three(new Batch(2, NONE).producer(1, 0, Integer.MAX_VALUE - 1)));
    sets.put("v2-producer-zero", CodecSets.three(new Batch(2, NONE).producer(0, 0, 0)));
    sets.put(
        "v2-leader-epoch-largest",
        CodecSets.three(new Batch(2, NONE).leaderEpoch(Integer.MAX_VALUE)));
    sets.put(
        "v2-delete-horizon",
        new Batch(2, NONE)
            .deleteHorizon(TIME + 1)
            .add(TIME, "gone", null)
            .add(TIME + 9, "there", "v")
            .bytes());
    sets.put(
        "v2-delete-horizon-lz4",
        new Batch(2, Samples.codecs(2).get("lz4"))
            .deleteHorizon(0)
            .add(TIME, "gone", null)
            .bytes());
  }

  private static void addSizes(Map<String, byte[]> sets) {
    Batch batch = new Batch(2, NONE);
    for (int size : new int[] {0, 1, 62, 63, 64, 65, 8190, 8191, 8192, 8193}) {
      batch.add(
          TIME,
          Samples.lines(size),
          Samples.lines(size),
          header("k".repeat(Math.min(size, 70)), "v".repeat(size)));
    }
    sets.put("v2-sizes", batch.bytes());
  }

  private static void addEmpty(Map<String, byte[]> sets) {
    byte[] three = CodecSets.three(new Batch(2, NONE).at(13));
    sets.put("v2-no-records", empty(20, 24, false, false, TimestampType.CREATE_TIME));
    sets.put("v2-no-records-transactional", empty(0, 0, true, false, TimestampType.CREATE_TIME));
    sets.put("v2-no-records-control", empty(5, 5, true, true, TimestampType.CREATE_TIME));
    sets.put(
        "v2-no-records-append-time", empty(5, 1005, false, false, TimestampType.LOG_APPEND_TIME));
    sets.put(
        "v2-no-records-between",
        Bytes.join(
            CodecSets.three(new Batch(2, NONE).at(10)),
            empty(13, 40, false, false, TimestampType.CREATE_TIME),
            CodecSets.three(new Batch(2, gzip()).at(41))));
    sets.put(
        "v2-last-offset-kept",
        Bytes.sealed(three, buffer -> buffer.putInt(Bytes.LAST_OFFSET_DELTA, 100)));
  }

  private static byte[] empty(
      long first, long last, boolean transactional, boolean control, TimestampType type) {
    ByteBuffer buffer = ByteBuffer.allocate(Bytes.HEADER);
    DefaultRecordBatch.writeEmptyHeader(
        buffer, (byte) 2, 55, (short) 1, 3, first, last, 7, type, TIME, transactional, control);
    return buffer.array();
  }

  private static byte[] times(long... times) {
    Batch batch = new Batch(2, NONE).at(3);
    for (int i = 0; i < times.length; i++) batch.add(times[i], "k" + i, "v");
    return batch.bytes();
  }

  private static byte[] moved(byte[] batch, long base, long max) {
    return Bytes.sealed(
        batch,
        buffer -> buffer.putLong(Bytes.BASE_TIMESTAMP, base).putLong(Bytes.MAX_TIMESTAMP, max));
  }

  private static GzipCompression gzip() {
    return Compression.gzip().build();
  }
}
