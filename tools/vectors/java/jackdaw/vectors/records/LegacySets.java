package jackdaw.vectors.records;

import static jackdaw.vectors.records.Samples.TIME;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.LegacyRecord;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.xerial.snappy.Snappy;

/** Magic 0 and 1: what is special to message sets, and sets that mix the formats. */
final class LegacySets {
  private static final Compression NONE = Compression.NONE;

  private LegacySets() {}

  static void addTo(Map<String, byte[]> sets) throws IOException {
    sets.put("v1-time-zero", CodecSets.three(new Batch(1, NONE).add(0, "zero", "v")));
    sets.put("v1-time-unset", new Batch(1, NONE).add(-1, "unset", "v").bytes());
    sets.put(
        "v1-time-largest",
        new Batch(1, Compression.gzip().build()).add(Long.MAX_VALUE, "largest", "v").bytes());
    sets.put(
        "v1-offset-largest",
        CodecSets.three(new Batch(1, Compression.gzip().build()).at(Long.MAX_VALUE - 2)));
    sets.put("v0-offset-largest", CodecSets.three(new Batch(0, NONE).at(Long.MAX_VALUE - 2)));
    addWrappers(sets);
    addMixed(sets);
  }

  private static void addWrappers(Map<String, byte[]> sets) throws IOException {
    byte[] three = CodecSets.three(new Batch(1, Compression.gzip().build()).at(50));
    // Clients that leave the offset of the wrapper to the broker send 0, and the inner offsets then
    // count as they are.
    sets.put("v1-wrapper-at-zero", Bytes.changed(three, buffer -> buffer.putLong(0, 0)));
    // A broker that gives new offsets changes the wrapper alone.
    sets.put("v1-wrapper-moved", Bytes.changed(three, buffer -> buffer.putLong(0, 1_000_002)));
    sets.put(
        "v1-wrapper-append-time",
        Bytes.sealed(
            three,
            buffer ->
                buffer
                    .put(Bytes.MAGIC + 1, (byte) (buffer.get(Bytes.MAGIC + 1) | 8))
                    .putLong(Bytes.MAGIC + 2, TIME + 777)));
    for (int magic = 0; magic < 2; magic++) {
      byte[] inner = CodecSets.three(new Batch(magic, NONE));
      sets.put(
          "v" + magic + "-wrapper-with-key",
          wrapper(
              magic,
              CompressionType.GZIP,
              Batch.utf8("a key"),
              Bytes.compress(Samples.codecs(1).get("gzip"), magic, inner)));
      sets.put(
          "v" + magic + "-snappy-without-frame",
          wrapper(magic, CompressionType.SNAPPY, null, Snappy.compress(inner)));
    }
    // Kafka writes a wrong checksum into the LZ4 frames of magic 0 and reads any; of magic 1 it is
    // right.
    byte[] inner = CodecSets.three(new Batch(0, NONE));
    sets.put(
        "v0-lz4-right-checksum",
        wrapper(
            0, CompressionType.LZ4, null, Bytes.compress(Samples.codecs(1).get("lz4"), 1, inner)));
  }

  private static void addMixed(Map<String, byte[]> sets) {
    byte[] v0 = CodecSets.three(new Batch(0, NONE).at(10));
    byte[] v1 = CodecSets.three(new Batch(1, NONE).at(13));
    byte[] v2 = CodecSets.three(new Batch(2, NONE).at(16));
    sets.put("mixed-none", Bytes.join(v0, v1, v2));
    sets.put("mixed-backwards", Bytes.join(v2, v1, v0));
    sets.put(
        "mixed-codecs",
        Bytes.join(
            CodecSets.three(new Batch(0, Compression.lz4().build()).at(0)),
                CodecSets.three(new Batch(1, Compression.lz4().build()).at(3)),
            CodecSets.three(new Batch(2, Compression.lz4().build()).at(6)),
                CodecSets.three(new Batch(1, Compression.snappy().build()).at(9)),
            CodecSets.three(new Batch(2, Compression.zstd().build()).at(12)),
                CodecSets.three(new Batch(0, Compression.gzip().build()).at(15))));
    sets.put("mixed-cut-off", Bytes.join(v1, v2, Bytes.head(v0, 20)));
    sets.put("mixed-cut-off-newest", Bytes.join(v0, Bytes.head(v2, 64)));
  }

  /** A message whose value is this stream. */
  static byte[] wrapper(int magic, CompressionType type, byte[] key, byte[] stream) {
    LegacyRecord record =
        LegacyRecord.create(
            (byte) magic,
            magic == 0 ? RecordBatch.NO_TIMESTAMP : TIME,
            key,
            stream,
            type,
            TimestampType.CREATE_TIME);
    ByteBuffer set = ByteBuffer.allocate(Bytes.LENGTH + 4 + record.sizeInBytes());
    set.putLong(2).putInt(record.sizeInBytes()).put(record.buffer().duplicate());
    return set.array();
  }
}
