// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpaces`

pub mod connection_alias;
pub mod directory;
pub mod workspace;
pub mod workspace_ip_group;
pub mod workspaces_pool;

pub use connection_alias::ConnectionAlias;
pub use directory::Directory;
pub use workspace::Workspace;
pub use workspace_ip_group::WorkspaceIpGroup;
pub use workspaces_pool::WorkspacesPool;
