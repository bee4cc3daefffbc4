// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream`

pub mod app_block;
pub mod app_block_builder;
pub mod application;
pub mod application_entitlement_association;
pub mod application_fleet_association;
pub mod directory_config;
pub mod entitlement;
pub mod fleet;
pub mod image_builder;
pub mod stack;
pub mod stack_fleet_association;
pub mod stack_user_association;
pub mod user;

pub use app_block::AppBlock;
pub use app_block_builder::AppBlockBuilder;
pub use application::Application;
pub use application_entitlement_association::ApplicationEntitlementAssociation;
pub use application_fleet_association::ApplicationFleetAssociation;
pub use directory_config::DirectoryConfig;
pub use entitlement::Entitlement;
pub use fleet::Fleet;
pub use image_builder::ImageBuilder;
pub use stack::Stack;
pub use stack_fleet_association::StackFleetAssociation;
pub use stack_user_association::StackUserAssociation;
pub use user::User;
