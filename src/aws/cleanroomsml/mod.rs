// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRoomsML`

pub mod configured_model_algorithm;
pub mod configured_model_algorithm_association;
pub mod training_dataset;

pub use configured_model_algorithm::ConfiguredModelAlgorithm;
pub use configured_model_algorithm_association::ConfiguredModelAlgorithmAssociation;
pub use training_dataset::TrainingDataset;
