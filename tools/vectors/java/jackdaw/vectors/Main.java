package jackdaw.vectors;

import jackdaw.vectors.clients.Murmur2Vectors;
import jackdaw.vectors.clients.ScramVectors;
import jackdaw.vectors.records.RecordVectors;
import jackdaw.vectors.rpc.CrossVectors;
import jackdaw.vectors.rpc.Inventory;
import jackdaw.vectors.rpc.RpcVectors;
import jackdaw.vectors.schema.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the vectors of one release; tools/vectors/make.sh says how it is started.
 *
 * <ul>
 *   <li>{@code newest <release> <folder> <jars>}: all but what is old
 *   <li>{@code old <release> <folder> <jars> <jars of the newest>}: versions that the newest has no
 *       more, and old formats
 *   <li>{@code read <records file>…}: reads record sets that the other release made, and compares
 * </ul>
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "newest" -> makeNewest(args[1], Path.of(args[2]), Path.of(args[3]));
      case "old" -> makeOld(args[1], Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
      case "read" -> {
        for (int i = 1; i < args.length; i++) RecordVectors.read(Path.of(args[i]));
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void makeNewest(String release, Path folder, Path jars) throws Exception {
    Inventory inventory = Inventory.all(Schemas.of(jars));
    Files.createDirectories(folder);
    RpcVectors.make(inventory, release, folder);
    CrossVectors.make(inventory, release, folder);
    RecordVectors.makeNewest(release, folder);
    Murmur2Vectors.make(release, folder);
    ScramVectors.make(release, folder);
  }

  private static void makeOld(String release, Path folder, Path jars, Path newestJars)
      throws Exception {
    Inventory inventory = Inventory.below(Schemas.of(jars), Schemas.of(newestJars));
    Files.createDirectories(folder);
    RpcVectors.make(inventory, release, folder);
    CrossVectors.make(inventory, release, folder);
    RecordVectors.makeOld(release, folder);
  }
}
