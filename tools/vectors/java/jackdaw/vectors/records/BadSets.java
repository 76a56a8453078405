package jackdaw.vectors.records;

import static jackdaw.vectors.records.RawRecord.endless;
import static jackdaw.vectors.records.RawRecord.varint;
import static jackdaw.vectors.records.Samples.TIME;

import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.compress.Compression;

/** Magic 2: sets that Kafka refuses. Unless the case is about the checksum, that is right. */
final class BadSets {
  private static final Map<String, Compression> CODECS = Samples.codecs(2);

  private BadSets() {}

  static void addTo(Map<String, byte[]> sets) {
    byte[] three = CodecSets.three(new Batch(2, Compression.NONE));
    addHeader(sets, three);
    addCounts(sets);
    addRecords(sets);
    CODECS.forEach(
        (name, codec) -> {
          byte[] batch = CodecSets.three(new Batch(2, codec));
          sets.put("v2-" + name + "-crc", Bytes.flipped(batch, Bytes.CRC));
          sets.put("v2-" + name + "-last-byte", Bytes.flipped(batch, batch.length - 1));
          sets.put("v2-" + name + "-attributes", Bytes.flipped(batch, Bytes.ATTRIBUTES));
        });
    CODECS.forEach(
        (name, codec) -> {
          if (codec != Compression.NONE)
            addStreams(sets, "v2-" + name + "-", CodecSets.three(new Batch(2, codec)));
        });
    sets.put(
        "v2-lz4-header-checksum",
        Bytes.sealed(
            CodecSets.three(new Batch(2, CODECS.get("lz4"))),
            b -> b.put(67, (byte) (b.get(67) + 1))));
    sets.put("v2-second-batch", Bytes.join(three, Bytes.flipped(three, Bytes.CRC)));
    sets.put("v2-control-key-too-short", ControlSets.control(new byte[] {0, 0, 0}, "x"));
    sets.put("v2-control-negative-version", ControlSets.control(ControlSets.key(-1, 0), "x"));
  }

  private static void addHeader(Map<String, byte[]> sets, byte[] three) {
    for (int length : new int[] {Integer.MIN_VALUE, -1, 0, 5, 13, 14, 48}) {
      sets.put(
          "v2-length-" + length,
          Bytes.changed(three, buffer -> buffer.putInt(Bytes.LENGTH, length)));
    }
    for (int magic : new int[] {-1, 3, 127}) {
      sets.put(
          "v2-magic-" + magic,
          Bytes.changed(three, buffer -> buffer.put(Bytes.MAGIC, (byte) magic)));
    }
    for (int codec = 5; codec < 8; codec++) {
      short attributes = (short) codec;
      sets.put(
          "v2-codec-" + codec,
          Bytes.sealed(three, buffer -> buffer.putShort(Bytes.ATTRIBUTES, attributes)));
    }
    // One byte less than it is: what is behind it then begins in the middle of a batch.
    sets.put(
        "v2-length-one-less",
        Bytes.changed(
            three, buffer -> buffer.putInt(Bytes.LENGTH, three.length - Bytes.LENGTH - 5)));
  }

  private static void addCounts(Map<String, byte[]> sets) {
    CODECS.forEach(
        (name, codec) -> {
          byte[] batch = CodecSets.three(new Batch(2, codec));
          for (int count : new int[] {Integer.MIN_VALUE, -1, 2, 4, 1000}) {
            sets.put(
                "v2-" + name + "-count-" + count,
                Bytes.sealed(batch, buffer -> buffer.putInt(Bytes.COUNT, count)));
          }
          sets.put("v2-" + name + "-no-bytes", Bytes.withBody(batch, new byte[0]));
        });
    sets.put(
        "v2-none-count-2147483647",
        Bytes.sealed(
            CodecSets.three(new Batch(2, Compression.NONE)),
            buffer -> buffer.putInt(Bytes.COUNT, Integer.MAX_VALUE)));
  }

  private static void addRecords(Map<String, byte[]> sets) {
    addRecord(sets, "length-negative", new RawRecord().length(varint(-1)));
    addRecord(sets, "length-zero", new RawRecord().length(varint(0)));
    addRecord(sets, "length-one-less", new RawRecord().lengthOffBy(-1));
    addRecord(sets, "length-one-more", new RawRecord().lengthOffBy(1));
    // Compressed, this one has no memory left in Java in place of a refusal.
    sets.put(
        "v2-none-record-length-largest",
        Bytes.withBody(
            new Batch(2, Compression.NONE).add(TIME, "k", "v").bytes(),
            new RawRecord().length(varint(Integer.MAX_VALUE)).bytes()));
    addRecord(sets, "length-6-bytes", new RawRecord().length(endless(6)));
    addRecord(sets, "length-128-bytes", new RawRecord().length(endless(128)));
    addRecord(sets, "timestamp-11-bytes", new RawRecord().timestampDelta(endless(11)));
    addRecord(sets, "offset-6-bytes", new RawRecord().offsetDelta(endless(6)));
    addRecord(sets, "key-longer-than-record", new RawRecord().keyLength(varint(100)));
    addRecord(sets, "key-largest", new RawRecord().keyLength(varint(Integer.MAX_VALUE)));
    addRecord(sets, "key-length-128-bytes", new RawRecord().keyLength(endless(128)));
    addRecord(sets, "value-longer-than-record", new RawRecord().valueLength(varint(100)));
    addRecord(sets, "value-largest", new RawRecord().valueLength(varint(Integer.MAX_VALUE)));
    addHeaders(sets);
  }

  private static void addHeaders(Map<String, byte[]> sets) {
    addRecord(sets, "headers-negative", new RawRecord().headers(varint(-1), new byte[0]));
    addRecord(sets, "headers-missing", new RawRecord().headers(varint(1), new byte[0]));
    addRecord(sets, "headers-200000", new RawRecord().headers(varint(200_000), new byte[0]));
    addRecord(sets, "headers-30000000", new RawRecord().headers(varint(30_000_000), new byte[0]));
    addRecord(
        sets, "headers-more-than-said", new RawRecord().headers(varint(0), new byte[] {2, 'k', 1}));
    addRecord(
        sets,
        "header-key-null",
        new RawRecord().headers(varint(1), Bytes.join(varint(-1), varint(-1))));
    addRecord(
        sets,
        "header-key-too-long",
        new RawRecord().headers(varint(1), Bytes.join(varint(9), new byte[] {'k'}, varint(-1))));
    addRecord(
        sets,
        "header-value-too-long",
        new RawRecord().headers(varint(1), Bytes.join(varint(1), new byte[] {'k'}, varint(9))));
    addRecord(
        sets,
        "header-value-largest",
        new RawRecord()
            .headers(
                varint(1), Bytes.join(varint(1), new byte[] {'k'}, varint(Integer.MAX_VALUE))));
  }

  /** The record alone in a batch, as it is and compressed. */
  private static void addRecord(Map<String, byte[]> sets, String name, RawRecord record) {
    for (String codec : new String[] {"none", "gzip"}) {
      byte[] batch = new Batch(2, CODECS.get(codec)).add(TIME, "k", "v").bytes();
      byte[] body =
          codec.equals("none")
              ? record.bytes()
              : Bytes.compress(CODECS.get(codec), 2, record.bytes());
      sets.put("v2-" + codec + "-record-" + name, Bytes.withBody(batch, body));
    }
  }

  private static void addStreams(Map<String, byte[]> sets, String prefix, byte[] batch) {
    byte[] stream = Bytes.body(batch);
    sets.put(
        prefix + "not-compressed",
        Bytes.withBody(batch, Bytes.body(CodecSets.three(new Batch(2, Compression.NONE)))));
    sets.put(prefix + "noise", Bytes.withBody(batch, Samples.noise("stream", 40)));
    for (int left : new int[] {1, 5, stream.length / 2})
      sets.put(prefix + "stream-cut-at-" + left, Bytes.withBody(batch, Bytes.head(stream, left)));
    sets.put(
        prefix + "stream-starts-late",
        Bytes.withBody(batch, Arrays.copyOfRange(stream, 1, stream.length)));
  }
}
