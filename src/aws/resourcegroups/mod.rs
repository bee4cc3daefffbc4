// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceGroups`

pub mod group;
pub mod tag_sync_task;

pub use group::Group;
pub use tag_sync_task::TagSyncTask;
