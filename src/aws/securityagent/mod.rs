// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent`

pub mod agent_space;
pub mod application;
pub mod artifact;
pub mod integration;
pub mod pentest;
pub mod security_requirement_pack;
pub mod target_domain;

pub use agent_space::AgentSpace;
pub use application::Application;
pub use artifact::Artifact;
pub use integration::Integration;
pub use pentest::Pentest;
pub use security_requirement_pack::SecurityRequirementPack;
pub use target_domain::TargetDomain;
