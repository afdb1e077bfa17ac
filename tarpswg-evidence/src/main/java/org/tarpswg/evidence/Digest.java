// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** The digest of the data files. */
final class Digest {
  private Digest() {}

  static String of(DataSource source) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (DataFile file : DataFile.values()) {
      byte[] bytes = source.bytes(file);
      hasher
          .putString(file.fileName(), StandardCharsets.UTF_8)
          .putInt(bytes.length)
          .putBytes(bytes);
    }
    return hasher.hash().toString();
  }
}
