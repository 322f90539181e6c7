//! Follows references: inside a file, between files, into the middle of a schema. Never the network.
