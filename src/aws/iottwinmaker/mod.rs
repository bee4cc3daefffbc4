// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTTwinMaker`

pub mod component_type;
pub mod entity;
pub mod scene;
pub mod sync_job;
pub mod workspace;

pub use component_type::ComponentType;
pub use entity::Entity;
pub use scene::Scene;
pub use sync_job::SyncJob;
pub use workspace::Workspace;
