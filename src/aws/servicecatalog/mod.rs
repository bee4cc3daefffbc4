// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog`

pub mod accepted_portfolio_share;
pub mod cloud_formation_product;
pub mod cloud_formation_provisioned_product;
pub mod launch_notification_constraint;
pub mod launch_role_constraint;
pub mod launch_template_constraint;
pub mod portfolio;
pub mod portfolio_principal_association;
pub mod portfolio_product_association;
pub mod portfolio_share;
pub mod resource_update_constraint;
pub mod service_action;
pub mod service_action_association;
pub mod stack_set_constraint;
pub mod tag_option;
pub mod tag_option_association;

pub use accepted_portfolio_share::AcceptedPortfolioShare;
pub use cloud_formation_product::CloudFormationProduct;
pub use cloud_formation_provisioned_product::CloudFormationProvisionedProduct;
pub use launch_notification_constraint::LaunchNotificationConstraint;
pub use launch_role_constraint::LaunchRoleConstraint;
pub use launch_template_constraint::LaunchTemplateConstraint;
pub use portfolio::Portfolio;
pub use portfolio_principal_association::PortfolioPrincipalAssociation;
pub use portfolio_product_association::PortfolioProductAssociation;
pub use portfolio_share::PortfolioShare;
pub use resource_update_constraint::ResourceUpdateConstraint;
pub use service_action::ServiceAction;
pub use service_action_association::ServiceActionAssociation;
pub use stack_set_constraint::StackSetConstraint;
pub use tag_option::TagOption;
pub use tag_option_association::TagOptionAssociation;
