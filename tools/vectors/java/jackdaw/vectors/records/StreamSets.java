package jackdaw.vectors.records;

import static jackdaw.vectors.records.Samples.TIME;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.compress.Compression;
import org.xerial.snappy.Snappy;

/** Magic 2: compressed streams as other programs write them, which Kafka reads as well. */
final class StreamSets {
  private StreamSets() {}

  static void addTo(Map<String, byte[]> sets) throws IOException {
    for (int level : new int[] {1, 9})
      sets.put("v2-gzip-level-" + level, lines(Compression.gzip().level(level).build()));
    for (int level : new int[] {1, 17})
      sets.put("v2-lz4-level-" + level, lines(Compression.lz4().level(level).build()));
    for (int level : new int[] {-5, 1, 19})
      sets.put("v2-zstd-level-" + level, lines(Compression.zstd().level(level).build()));
    byte[] plain = Bytes.body(CodecSets.three(new Batch(2, Compression.NONE)));
    byte[] first = Arrays.copyOf(plain, 20);
    byte[] rest = Arrays.copyOfRange(plain, 20, plain.length);
    Map<String, Compression> codecs = Samples.codecs(2);
    sets.put("v2-snappy-without-frame", inPlaceOf("snappy", Snappy.compress(plain)));
    sets.put(
        "v2-snappy-two-chunks",
        inPlaceOf(
            "snappy",
            Bytes.join(
                Bytes.compress(codecs.get("snappy"), 2, first),
                xerialBody(Bytes.compress(codecs.get("snappy"), 2, rest)))));
    sets.put(
        "v2-gzip-two-members",
        inPlaceOf(
            "gzip",
            Bytes.join(
                Bytes.compress(codecs.get("gzip"), 2, first),
                Bytes.compress(codecs.get("gzip"), 2, rest))));
    sets.put("v2-zstd-with-size", inPlaceOf("zstd", Zstd.compress(plain)));
    sets.put(
        "v2-zstd-two-frames",
        inPlaceOf(
            "zstd", Bytes.join(Zstd.compress(first), Bytes.compress(codecs.get("zstd"), 2, rest))));
  }

  private static byte[] lines(Compression codec) {
    return new Batch(2, codec)
        .add(TIME, Batch.utf8("lines"), Samples.lines(5000))
        .add(TIME, "after", "it")
        .bytes();
  }

  /** Without the header of the framing that snappy-java writes. */
  private static byte[] xerialBody(byte[] stream) {
    return Arrays.copyOfRange(stream, 16, stream.length);
  }

  private static byte[] inPlaceOf(String codec, byte[] stream) {
    return Bytes.withBody(CodecSets.three(new Batch(2, Samples.codecs(2).get(codec))), stream);
  }
}
