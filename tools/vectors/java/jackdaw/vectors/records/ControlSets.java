package jackdaw.vectors.records;

import static jackdaw.vectors.records.Samples.TIME;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.message.KRaftVersionRecord;
import org.apache.kafka.common.message.LeaderChangeMessage;
import org.apache.kafka.common.message.LeaderChangeMessage.Voter;
import org.apache.kafka.common.message.SnapshotFooterRecord;
import org.apache.kafka.common.message.SnapshotHeaderRecord;
import org.apache.kafka.common.message.VotersRecord;
import org.apache.kafka.common.record.internal.ControlRecordType;
import org.apache.kafka.common.record.internal.EndTransactionMarker;
import org.apache.kafka.common.record.internal.MemoryRecordsBuilder;
import org.apache.kafka.common.record.internal.RecordBatch;

/** Magic 2: control records of every type, and transactions that they end. */
final class ControlSets {
  private static final short CONTROL = 0x20;

  private ControlSets() {}

  static void addTo(Map<String, byte[]> sets) {
    sets.put("control-commit", marker(50, 9000, ControlRecordType.COMMIT));
    sets.put("control-abort", marker(51, 9000, ControlRecordType.ABORT));
    sets.put(
        "control-append-time",
        new Batch(2, Compression.NONE)
            .appendedAt(TIME + 9)
            .producer(9, 1, -1)
            .transactional()
            .control()
            .add(
                builder ->
                    builder.appendEndTxnMarker(
                        TIME, new EndTransactionMarker(ControlRecordType.COMMIT, 4)))
            .bytes());
    sets.put(
        "control-transactions",
        Bytes.join(
            data(0, 9000, 0),
            data(3, 9001, 0),
            marker(6, 9000, ControlRecordType.COMMIT),
            data(7, 9001, 3),
            marker(10, 9001, ControlRecordType.ABORT),
            CodecSets.three(new Batch(2, Compression.NONE).at(11))));
    addQuorum(sets);
    // A broker that is newer may write types and versions that Kafka's builder does not know yet.
    sets.put("control-unknown-type", control(key(0, 1000), "value"));
    sets.put(
        "control-newer-version",
        control(key(1, 1), "\u0000\u0001\u0000\u0000\u0000\u0005and more"));
    sets.put(
        "control-longer-key",
        control(
            Bytes.join(key(0, 0), new byte[] {1, 2, 3}), "\u0000\u0000\u0000\u0000\u0000\u0005"));
    sets.put("control-null-value", control(key(0, 0), null));
  }

  private static void addQuorum(Map<String, byte[]> sets) {
    LeaderChangeMessage leader =
        new LeaderChangeMessage()
            .setLeaderId(3)
            .setVoters(
                List.of(
                    new Voter().setVoterId(1),
                    new Voter().setVoterId(2),
                    new Voter().setVoterId(3)))
            .setGrantingVoters(List.of(new Voter().setVoterId(3), new Voter().setVoterId(1)));
    sets.put(
        "control-leader-change",
        quorum(builder -> builder.appendLeaderChangeMessage(TIME, leader)));
    sets.put(
        "control-snapshot-header",
        quorum(
            builder ->
                builder.appendSnapshotHeaderMessage(
                    TIME,
                    new SnapshotHeaderRecord()
                        .setVersion((short) 0)
                        .setLastContainedLogTimestamp(TIME - 1))));
    sets.put(
        "control-snapshot-footer",
        quorum(
            builder ->
                builder.appendSnapshotFooterMessage(
                    TIME, new SnapshotFooterRecord().setVersion((short) 0))));
    sets.put(
        "control-kraft-version",
        quorum(
            builder ->
                builder.appendKRaftVersionMessage(
                    TIME, new KRaftVersionRecord().setKRaftVersion((short) 1))));
    addVoters(sets);
  }

  private static void addVoters(Map<String, byte[]> sets) {
    VotersRecord.Voter voter =
        new VotersRecord.Voter().setVoterId(7).setVoterDirectoryId(new Uuid(1, 2));
    sets.put(
        "control-kraft-voters",
        quorum(
            builder ->
                builder.appendVotersMessage(
                    TIME, new VotersRecord().setVersion((short) 0).setVoters(List.of(voter)))));
  }

  private static byte[] marker(long offset, long producer, ControlRecordType type) {
    return new Batch(2, Compression.NONE)
        .at(offset)
        .producer(producer, 2, -1)
        .transactional()
        .control()
        .leaderEpoch(6)
        .add(builder -> builder.appendEndTxnMarker(TIME, new EndTransactionMarker(type, 12)))
        .bytes();
  }

  private static byte[] data(long offset, long producer, int sequence) {
    return CodecSets.three(
        new Batch(2, Samples.codecs(2).get("lz4"))
            .at(offset)
            .producer(producer, 2, sequence)
            .transactional()
            .leaderEpoch(6));
  }

  private static byte[] quorum(Consumer<MemoryRecordsBuilder> step) {
    return new Batch(2, Compression.NONE).at(1).control().leaderEpoch(5).add(step).bytes();
  }

  static byte[] control(byte[] key, String value) {
    byte[] batch =
        new Batch(2, Compression.NONE)
            .at(8)
            .producer(9000, 2, 0)
            .transactional()
            .add(TIME, key, Batch.utf8(value))
            .bytes();
    return Bytes.sealed(
        batch,
        buffer -> {
          buffer.putShort(Bytes.ATTRIBUTES, (short) (buffer.getShort(Bytes.ATTRIBUTES) | CONTROL));
          buffer.putInt(Bytes.BASE_SEQUENCE, RecordBatch.NO_SEQUENCE);
        });
  }

  static byte[] key(int version, int type) {
    return ByteBuffer.allocate(4).putShort((short) version).putShort((short) type).array();
  }
}
