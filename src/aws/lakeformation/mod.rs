// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation`

pub mod data_cells_filter;
pub mod data_lake_settings;
pub mod permissions;
pub mod principal_permissions;
pub mod resource;
pub mod tag;
pub mod tag_association;

pub use data_cells_filter::DataCellsFilter;
pub use data_lake_settings::DataLakeSettings;
pub use permissions::Permissions;
pub use principal_permissions::PrincipalPermissions;
pub use resource::Resource;
pub use tag::Tag;
pub use tag_association::TagAssociation;
