package jackdaw.vectors.records;

import static jackdaw.vectors.records.Samples.TIME;

import java.util.Map;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.CompressionType;

/**
 * Magic 0 and 1: sets that Kafka refuses. Unless the case is about the checksum, that is right. Not
 * among them is what Kafka reads although nobody writes it: an inner set that is cut off, and one
 * of another magic than its wrapper.
 */
final class LegacyBadSets {
  private LegacyBadSets() {}

  static void addTo(Map<String, byte[]> sets) {
    for (int magic = 0; magic < 2; magic++) addTo(sets, magic, "v" + magic + "-");
    sets.put(
        "v1-lz4-header-checksum",
        LegacySets.wrapper(
            1,
            CompressionType.LZ4,
            null,
            Bytes.compress(
                Samples.codecs(0).get("lz4"), 0, CodecSets.three(new Batch(1, Compression.NONE)))));
    sets.put(
        "mixed-inner-newest",
        LegacySets.wrapper(
            1,
            CompressionType.GZIP,
            null,
            Bytes.compress(
                Samples.codecs(1).get("gzip"),
                1,
                CodecSets.three(new Batch(2, Compression.NONE)))));
  }

  private static void addTo(Map<String, byte[]> sets, int magic, String prefix) {
    byte[] one = new Batch(magic, Compression.NONE).at(5).add(TIME, "key", "value").bytes();
    int key = magic == 0 ? 18 : 26;
    sets.put(prefix + "crc", Bytes.flipped(one, Bytes.LEGACY_CRC));
    sets.put(prefix + "last-byte", Bytes.flipped(one, one.length - 1));
    sets.put(prefix + "attributes", Bytes.flipped(one, Bytes.MAGIC + 1));
    for (int size : new int[] {Integer.MIN_VALUE, -1, 0, 13}) {
      sets.put(
          prefix + "size-" + size, Bytes.changed(one, buffer -> buffer.putInt(Bytes.LENGTH, size)));
    }
    sets.put(prefix + "key-too-long", Bytes.sealed(one, buffer -> buffer.putInt(key, 100)));
    sets.put(
        prefix + "key-largest", Bytes.sealed(one, buffer -> buffer.putInt(key, Integer.MAX_VALUE)));
    sets.put(prefix + "value-too-long", Bytes.sealed(one, buffer -> buffer.putInt(key + 7, 100)));
    for (int codec = 4; codec < 8; codec++) {
      byte attributes = (byte) codec;
      sets.put(
          prefix + "codec-" + codec,
          Bytes.sealed(one, buffer -> buffer.put(Bytes.MAGIC + 1, attributes)));
    }
    addWrappers(sets, magic, prefix, one);
  }

  private static void addWrappers(Map<String, byte[]> sets, int magic, String prefix, byte[] one) {
    Compression gzip = Samples.codecs(magic).get("gzip");
    byte[] three = CodecSets.three(new Batch(magic, Compression.NONE));
    sets.put(
        prefix + "wrapper-crc",
        Bytes.flipped(CodecSets.three(new Batch(magic, gzip)), Bytes.LEGACY_CRC));
    sets.put(prefix + "wrapper-null", LegacySets.wrapper(magic, CompressionType.GZIP, null, null));
    sets.put(
        prefix + "wrapper-empty",
        LegacySets.wrapper(magic, CompressionType.GZIP, null, new byte[0]));
    sets.put(prefix + "wrapper-of-nothing", gzipped(magic, gzip, new byte[0]));
    sets.put(
        prefix + "wrapper-of-wrapper",
        gzipped(magic, gzip, CodecSets.three(new Batch(magic, gzip))));
    sets.put(prefix + "inner-crc", gzipped(magic, gzip, Bytes.flipped(one, Bytes.LEGACY_CRC)));
    sets.put(
        prefix + "inner-size-13",
        gzipped(magic, gzip, Bytes.changed(one, buffer -> buffer.putInt(Bytes.LENGTH, 13))));
    sets.put(
        prefix + "inner-size-negative",
        gzipped(magic, gzip, Bytes.changed(one, buffer -> buffer.putInt(Bytes.LENGTH, -1))));
    for (CompressionType type :
        new CompressionType[] {CompressionType.GZIP, CompressionType.SNAPPY, CompressionType.LZ4}) {
      sets.put(
          prefix + type.name + "-not-compressed", LegacySets.wrapper(magic, type, null, three));
      sets.put(
          prefix + type.name + "-noise",
          LegacySets.wrapper(magic, type, null, Samples.noise("legacy stream", 40)));
      byte[] stream = Bytes.compress(Samples.codecs(magic).get(type.name), magic, three);
      sets.put(
          prefix + type.name + "-stream-cut",
          LegacySets.wrapper(magic, type, null, Bytes.head(stream, stream.length / 2)));
    }
  }

  private static byte[] gzipped(int magic, Compression gzip, byte[] inner) {
    return LegacySets.wrapper(
        magic, CompressionType.GZIP, null, Bytes.compress(gzip, magic, inner));
  }
}
