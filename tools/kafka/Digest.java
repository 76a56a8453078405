import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints one line for each record of these topics, as the Java client reads it, by topic, partition and offset: topic,
 * partition, offset, timestamp, SHA-256 of the key and of the value (or "null"), and each header in its order as
 * key=SHA-256 or key=null. Tabs between them.
 *
 * <p>java -cp "&lt;folder with kafka-clients&gt;/*" tools/kafka/Digest.java &lt;brokers&gt; &lt;topic&gt;...
 *
 * <p>It reads from the beginning to the end that each partition has when its turn comes, aborted records included.
 */
public final class Digest {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

  private final MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
  private final PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);

  private Digest() throws NoSuchAlgorithmException {}

  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      System.err.println("usage: Digest.java <brokers> <topic>...");
      System.exit(2);
    }
    new Digest().print(args[0], List.of(args).subList(1, args.length));
  }

  private void print(String brokers, List<String> topics) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", brokers,
            "enable.auto.commit", false,
            "auto.offset.reset", "none",
            "allow.auto.create.topics", false,
            "isolation.level", "read_uncommitted",
            // A fetch that waits at the end of one partition holds up the first of the next.
            "fetch.max.wait.ms", 10,
            "max.poll.records", 5000);
    try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      for (String topic : topics) {
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .sorted(Comparator.comparingInt(TopicPartition::partition))
            .forEach(partition -> printPartition(consumer, partition));
      }
    }
    out.flush();
  }

  private void printPartition(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
    var assignment = List.of(partition);
    consumer.assign(assignment);
    consumer.seekToBeginning(assignment);
    long end = consumer.endOffsets(assignment).get(partition);
    long position = consumer.position(partition);
    long lastProgress = System.nanoTime();
    while (position < end) {
      for (var record : consumer.poll(POLL).records(partition)) {
        if (record.offset() < end) printRecord(record);
      }
      long next = consumer.position(partition);
      if (next > position) lastProgress = System.nanoTime();
      else if (System.nanoTime() - lastProgress > PATIENCE_NANOS) {
        throw new IllegalStateException("no progress for 60 s at " + partition + ", offset " + position);
      }
      position = next;
    }
  }

  private void printRecord(ConsumerRecord<byte[], byte[]> record) {
    var line = new StringBuilder(256);
    line.append(record.topic()).append('\t').append(record.partition()).append('\t').append(record.offset());
    line.append('\t').append(record.timestamp());
    line.append('\t').append(hash(record.key())).append('\t').append(hash(record.value()));
    for (Header header : record.headers()) line.append('\t').append(header.key()).append('=').append(hash(header.value()));
    out.print(line.append('\n'));
  }

  private String hash(byte[] bytes) {
    return bytes == null ? "null" : HexFormat.of().formatHex(sha256.digest(bytes));
  }
}
