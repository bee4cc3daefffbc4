// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceExplorer2`

pub mod default_view_association;
pub mod index;
pub mod view;

pub use default_view_association::DefaultViewAssociation;
pub use index::Index;
pub use view::View;
