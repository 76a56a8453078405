package jackdaw.vectors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file of cases, a line each, columns by tab. The lines are sorted by their bytes (as LC_ALL=C
 * sort does) and compressed with gzip, whose header carries no time and no name.
 */
public final class VectorFile {
  private final String name;
  private final int keys;
  private final Set<List<String>> seen = new HashSet<>();
  private final TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);

  /**
   * @param keys how many of the first columns name a case: no two lines may have them all equal
   */
  public VectorFile(String name, int keys) {
    this.name = name;
    this.keys = keys;
  }

  public void add(String... columns) {
    for (String column : columns) {
      if (column.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r'))
        throw new IllegalArgumentException(column);
    }
    if (!seen.add(List.of(columns).subList(0, keys)))
      throw new IllegalStateException(name + ": twice: " + columns[0] + " " + columns[1]);
    lines.add(String.join("\t", columns).getBytes(StandardCharsets.UTF_8));
  }

  /** How many lines differ in these first columns. */
  private long distinct(int columns) {
    return seen.stream().map(key -> key.subList(0, columns)).distinct().count();
  }

  /**
   * Writes the file into this folder and prints its counts: what it is by, how many lines, how
   * large.
   */
  public void write(Path folder, String... counted) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    long plain = 0;
    try (GZIPOutputStream out = new BestGzip(compressed)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
        plain += line.length + 1;
      }
    }
    Files.write(folder.resolve(name), compressed.toByteArray());
    StringBuilder counts = new StringBuilder();
    for (int i = 0; i < counted.length; i++)
      counts.append(distinct(i + 1)).append(' ').append(counted[i]).append(", ");
    System.out.printf(
        "%s: %s%d cases, %d bytes, %d compressed, sha256 %s%n",
        name, counts, lines.size(), plain, compressed.size(), sha256(compressed.toByteArray()));
  }

  /** The columns of each line of a file. */
  public static List<String[]> read(Path path) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException(error);
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
