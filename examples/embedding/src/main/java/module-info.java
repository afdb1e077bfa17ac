/** A product that embeds the library. */
module org.example.embedding {
  requires transitive org.tarpswg.engine;

  exports org.example.embedding;
}
