package jackdaw.vectors.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.utils.ByteBufferOutputStream;
import org.apache.kafka.common.utils.Crc32C;

/**
 * Changes to finished batches, for what Kafka's builder will not write. Positions are those of the
 * formats.
 */
final class Bytes {
  static final int LENGTH = 8;
  static final int MAGIC = 16;
  static final int HEADER = 61;
  static final int CRC = 17;
  static final int ATTRIBUTES = 21;
  static final int LAST_OFFSET_DELTA = 23;
  static final int BASE_TIMESTAMP = 27;
  static final int MAX_TIMESTAMP = 35;
  static final int BASE_SEQUENCE = 53;
  static final int COUNT = 57;
  static final int LEGACY_CRC = 12;

  private Bytes() {}

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) out.writeBytes(part);
    return out.toByteArray();
  }

  /** A copy with a change, its checksum left alone. */
  static byte[] changed(byte[] batch, Consumer<ByteBuffer> change) {
    byte[] copy = batch.clone();
    change.accept(ByteBuffer.wrap(copy));
    return copy;
  }

  /** A copy with a change and the checksum that belongs to it. */
  static byte[] sealed(byte[] batch, Consumer<ByteBuffer> change) {
    return changed(
        batch,
        buffer -> {
          change.accept(buffer);
          byte[] bytes = buffer.array();
          if (buffer.get(MAGIC) == 2) {
            buffer.putInt(CRC, (int) Crc32C.compute(bytes, ATTRIBUTES, bytes.length - ATTRIBUTES));
          } else {
            CRC32 crc = new CRC32();
            crc.update(bytes, MAGIC, bytes.length - MAGIC);
            buffer.putInt(LEGACY_CRC, (int) crc.getValue());
          }
        });
  }

  static byte[] flipped(byte[] batch, int position) {
    return changed(batch, buffer -> buffer.put(position, (byte) (buffer.get(position) ^ 1)));
  }

  /** The header of a batch of magic 2, with these bytes behind it. */
  static byte[] withBody(byte[] batch, byte[] body) {
    byte[] bytes = join(Arrays.copyOf(batch, HEADER), body);
    return sealed(bytes, buffer -> buffer.putInt(LENGTH, bytes.length - LENGTH - 4));
  }

  static byte[] body(byte[] batch) {
    return Arrays.copyOfRange(batch, HEADER, batch.length);
  }

  static byte[] head(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  static byte[] compress(Compression compression, int magic, byte[]... chunks) {
    ByteBufferOutputStream buffer = new ByteBufferOutputStream(512);
    try (OutputStream out = compression.wrapForOutput(buffer, (byte) magic)) {
      for (byte[] chunk : chunks) out.write(chunk);
    } catch (IOException error) {
      throw new IllegalStateException(error);
    }
    buffer.buffer().flip();
    return Batch.copy(buffer.buffer());
  }
}
