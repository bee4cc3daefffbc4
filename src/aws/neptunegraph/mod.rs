// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NeptuneGraph`

pub mod graph;
pub mod graph_snapshot;
pub mod private_graph_endpoint;

pub use graph::Graph;
pub use graph_snapshot::GraphSnapshot;
pub use private_graph_endpoint::PrivateGraphEndpoint;
