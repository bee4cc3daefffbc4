// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConvert`

pub mod certificate_association;
pub mod job_template;
pub mod preset;
pub mod queue;

pub use certificate_association::CertificateAssociation;
pub use job_template::JobTemplate;
pub use preset::Preset;
pub use queue::Queue;
