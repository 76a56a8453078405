package jackdaw.vectors.records;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.utils.ByteUtils;

/** The bytes of one record of magic 2, with each part as one wants it, right or wrong. */
final class RawRecord {
  private byte[] timestampDelta = varlong(0);
  private byte[] offsetDelta = varint(0);
  private byte[] keyLength = varint(1);
  private byte[] key = {'k'};
  private byte[] valueLength = varint(1);
  private byte[] value = {'v'};
  private byte[] headerCount = varint(0);
  private byte[] headers = {};
  private byte[] length;
  private int added;

  RawRecord timestampDelta(byte[] varlong) {
    timestampDelta = varlong;
    return this;
  }

  RawRecord offsetDelta(byte[] varint) {
    offsetDelta = varint;
    return this;
  }

  RawRecord keyLength(byte[] varint) {
    keyLength = varint;
    return this;
  }

  RawRecord valueLength(byte[] varint) {
    valueLength = varint;
    return this;
  }

  RawRecord headers(byte[] count, byte[] bytes) {
    headerCount = count;
    headers = bytes;
    return this;
  }

  RawRecord length(byte[] varint) {
    length = varint;
    return this;
  }

  /** Says a length that is off by this much. */
  RawRecord lengthOffBy(int more) {
    added = more;
    return this;
  }

  byte[] bytes() {
    byte[] body =
        Bytes.join(
            new byte[1],
            timestampDelta,
            offsetDelta,
            keyLength,
            key,
            valueLength,
            value,
            headerCount,
            headers);
    return Bytes.join(length == null ? varint(body.length + added) : length, body);
  }

  static byte[] varint(int number) {
    ByteBuffer buffer = ByteBuffer.allocate(5);
    ByteUtils.writeVarint(number, buffer);
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  static byte[] varlong(long number) {
    ByteBuffer buffer = ByteBuffer.allocate(10);
    ByteUtils.writeVarlong(number, buffer);
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /** A varint that goes on for this many bytes. */
  static byte[] endless(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 0x80);
    bytes[length - 1] = 1;
    return bytes;
  }
}
