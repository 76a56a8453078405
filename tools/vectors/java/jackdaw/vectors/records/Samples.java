package jackdaw.vectors.records;

import jackdaw.vectors.Chance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.compress.Compression;

/** What all record sets are made of: codecs by name, times, and values. */
final class Samples {
  /** An ordinary time: 2024-01-02T03:04:05.678Z. */
  static final long TIME = 1_704_164_645_678L;

  private Samples() {}

  /** The codecs that a message format can carry; zstd came with magic 2. */
  static Map<String, Compression> codecs(int magic) {
    Map<String, Compression> codecs = new LinkedHashMap<>();
    codecs.put("none", Compression.NONE);
    codecs.put("gzip", Compression.gzip().build());
    codecs.put("snappy", Compression.snappy().build());
    codecs.put("lz4", Compression.lz4().build());
    if (magic == 2) codecs.put("zstd", Compression.zstd().build());
    return Collections.unmodifiableMap(codecs);
  }

  /** Compresses well, and is the same nowhere twice. */
  static byte[] lines(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++)
      text.append("line ").append(i).append(" of a log that says the same over and over\n");
    return Batch.utf8(text.substring(0, length));
  }

  /** Does not compress. */
  static byte[] noise(String name, int length) {
    return Chance.bytes(Chance.of(name), length);
  }

  static Random chance(String name) {
    return Chance.of(name);
  }
}
