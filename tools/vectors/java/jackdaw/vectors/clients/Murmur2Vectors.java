package jackdaw.vectors.clients;

import jackdaw.vectors.Chance;
import jackdaw.vectors.VectorFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.utils.Utils;

/** `keyHex hash partitions`: the hash of a key, and where the Java producer puts it. */
public final class Murmur2Vectors {
  private static final int[] PARTITIONS = {1, 2, 3, 6, 7, 12, 50, 1000};
  private static final int LONGEST = 70;
  private static final String[] WORDS = {
    "21",
    "foobar",
    "a-little-bit-long-string",
    "a-little-bit-longer-string",
    "lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8",
    "abc",
    "user-1",
    "user-2",
    "ключ",
    "鍵",
    "clé",
    "🔑",
    "\u0000",
    " ",
    "null",
    "0",
    "-1",
    "{\"id\":42}",
    "The quick brown fox jumps over the lazy dog"
  };

  private Murmur2Vectors() {}

  public static void make(String release, Path folder) throws IOException {
    VectorFile file = new VectorFile("murmur2-" + release + ".tsv.gz", 1);
    for (String hex : keys()) {
      byte[] key = HexFormat.of().parseHex(hex);
      String partitions =
          IntStream.of(PARTITIONS)
              .mapToObj(n -> String.valueOf(BuiltInPartitioner.partitionForKey(key, n)))
              .collect(Collectors.joining(" "));
      file.add(hex, String.valueOf(Utils.murmur2(key)), partitions);
    }
    file.write(folder);
  }

  /** Keys of every length with bytes low and high, words, numbers, and chance. */
  private static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    Random random = Chance.of("murmur2");
    for (int length = 0; length <= LONGEST; length++) {
      for (int fill : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
        byte[] key = new byte[length];
        Arrays.fill(key, (byte) fill);
        keys.add(hex(key));
      }
      for (int i = 0; i < 3; i++) keys.add(hex(Chance.bytes(random, length)));
    }
    for (String word : WORDS) keys.add(hex(word.getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < 100; i++)
      keys.add(hex(String.valueOf(random.nextInt()).getBytes(StandardCharsets.UTF_8)));
    for (int length : new int[] {255, 256, 1000, 1001, 1002, 1003})
      keys.add(hex(Chance.bytes(random, length)));
    return keys;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
