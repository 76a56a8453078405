package jackdaw.vectors.records;

import static jackdaw.vectors.records.Samples.TIME;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.Record;
import org.apache.kafka.common.record.internal.RecordBatch;

/** Sets from which Kafka's log cleaner has taken records. */
final class CompactedSets {
  private static final long RETENTION = 60_000;
  private static final int RECORDS = 10;

  private CompactedSets() {}

  static void addTo(Map<String, byte[]> sets, int magic) {
    Samples.codecs(magic)
        .forEach(
            (name, codec) -> {
              String prefix = "v" + magic + "-" + name + "-compacted-";
              sets.put(
                  prefix + "middle",
                  cleaned(magic, codec, false, offset -> offset < 4 || offset > 6));
              sets.put(prefix + "first", cleaned(magic, codec, false, offset -> offset > 3));
              sets.put(prefix + "last", cleaned(magic, codec, false, offset -> offset < 8));
              sets.put(prefix + "one-left", cleaned(magic, codec, false, offset -> offset == 5));
            });
    if (magic < 2) return;
    sets.put(
        "v2-compacted-none-left", cleaned(2, Compression.NONE, false, offset -> offset >= RECORDS));
    sets.put(
        "v2-compacted-none-left-gzip",
        cleaned(2, Compression.gzip().build(), false, offset -> offset >= RECORDS));
    sets.put("v2-compacted-horizon", cleaned(2, Compression.NONE, true, offset -> offset % 2 == 0));
    sets.put(
        "v2-compacted-horizon-snappy",
        cleaned(2, Compression.snappy().build(), true, offset -> offset % 3 == 0));
  }

  /**
   * Two batches, of which the cleaner keeps these offsets; a batch with none is kept as an empty
   * one where the format has such.
   *
   * @param tombstones whether the second half of the values are null, and so will be deleted at the
   *     horizon
   */
  private static byte[] cleaned(
      int magic, Compression codec, boolean tombstones, Predicate<Long> kept) {
    MemoryRecords.RecordFilter filter =
        new MemoryRecords.RecordFilter(TIME + 1000, RETENTION) {
          @Override
          protected BatchRetentionResult checkBatchRetention(RecordBatch batch) {
            BatchRetention retention =
                batch.magic() < 2 ? BatchRetention.DELETE_EMPTY : BatchRetention.RETAIN_EMPTY;
            return new BatchRetentionResult(retention, false);
          }

          @Override
          protected boolean shouldRetainRecord(RecordBatch batch, Record record) {
            return kept.test(record.offset());
          }
        };
    byte[] set =
        Bytes.join(batch(magic, codec, 0, tombstones), batch(magic, codec, RECORDS, tombstones));
    MemoryRecords records = MemoryRecords.readableRecords(ByteBuffer.wrap(set));
    ByteBuffer cleaned =
        Cleaner.filter(records, filter, ByteBuffer.allocate(set.length)).outputBuffer();
    return Batch.copy(cleaned.flip());
  }

  private static byte[] batch(int magic, Compression codec, int first, boolean tombstones) {
    Batch batch = new Batch(magic, codec).at(first).leaderEpoch(2);
    if (magic == 2) batch.producer(5, 0, first);
    for (int i = 0; i < RECORDS; i++) {
      batch.add(
          TIME + first + i,
          "key-" + i,
          tombstones && i >= RECORDS / 2 ? null : "value " + (first + i));
    }
    return batch.bytes();
  }
}
