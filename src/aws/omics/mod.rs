// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Omics`

pub mod annotation_store;
pub mod configuration;
pub mod reference_store;
pub mod run_cache;
pub mod run_group;
pub mod sequence_store;
pub mod variant_store;
pub mod workflow;
pub mod workflow_version;

pub use annotation_store::AnnotationStore;
pub use configuration::Configuration;
pub use reference_store::ReferenceStore;
pub use run_cache::RunCache;
pub use run_group::RunGroup;
pub use sequence_store::SequenceStore;
pub use variant_store::VariantStore;
pub use workflow::Workflow;
pub use workflow_version::WorkflowVersion;
