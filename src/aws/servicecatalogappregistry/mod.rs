// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalogAppRegistry`

pub mod application;
pub mod attribute_group;
pub mod attribute_group_association;
pub mod resource_association;

pub use application::Application;
pub use attribute_group::AttributeGroup;
pub use attribute_group_association::AttributeGroupAssociation;
pub use resource_association::ResourceAssociation;
