package jackdaw.vectors.rpc;

import jackdaw.vectors.schema.MessageSchema;
import jackdaw.vectors.schema.Schemas;
import jackdaw.vectors.schema.Versions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What vectors are made of: the messages of a release, and of each the versions wanted. */
public final class Inventory {
  /**
   * A message and its versions.
   *
   * @param wanted the versions to make vectors of: all that the class knows, or only old ones
   */
  record Entry(Codec codec, Versions wanted) {
    MessageSchema schema() {
      return codec.schema();
    }
  }

  /** The header of version 0 of ControlledShutdown, and of nothing else; that API was removed. */
  private static final String OLD_HEADER = "RequestHeader";

  private final List<Entry> entries = new ArrayList<>();

  private Inventory() {}

  List<Entry> entries() {
    return entries;
  }

  /** Every message in every version that the classes of this release know. */
  public static Inventory all(Schemas own) throws ReflectiveOperationException {
    Inventory inventory = new Inventory();
    for (MessageSchema message : own.messages().values())
      inventory.add(own, message, message.versions());
    return inventory;
  }

  /**
   * The versions below those that the newer release knows, of messages that the newer release still
   * has. Versions that the old release itself called unstable are left out: they were replaced
   * before anyone could rely on them.
   */
  public static Inventory below(Schemas own, Schemas newer) throws ReflectiveOperationException {
    Inventory inventory = new Inventory();
    Set<Integer> unstable = new HashSet<>();
    own.messages().values().stream()
        .filter(MessageSchema::latestUnstable)
        .forEach(message -> unstable.add(message.apiKey()));
    for (MessageSchema message : own.messages().values()) {
      MessageSchema successor = newer.messages().get(message.name());
      if (successor == null || successor.versions().isEmpty() || message.name().equals(OLD_HEADER))
        continue;
      int newest =
          message.versions().to()
              - (message.apiKey() >= 0 && unstable.contains(message.apiKey()) ? 1 : 0);
      int last = Math.min(newest, successor.versions().from() - 1);
      inventory.add(own, message, new Versions(message.versions().from(), last));
    }
    return inventory;
  }

  private void add(Schemas own, MessageSchema message, Versions wanted)
      throws ReflectiveOperationException {
    if (!wanted.isEmpty()) entries.add(new Entry(new Codec(message, own.classOf(message)), wanted));
  }
}
