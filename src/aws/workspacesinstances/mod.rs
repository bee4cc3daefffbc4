// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkspacesInstances`

pub mod volume;
pub mod volume_association;
pub mod workspace_instance;

pub use volume::Volume;
pub use volume_association::VolumeAssociation;
pub use workspace_instance::WorkspaceInstance;
