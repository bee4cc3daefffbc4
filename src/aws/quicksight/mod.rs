// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight`

pub mod action_connector;
pub mod agent;
pub mod analysis;
pub mod approval_policy;
pub mod assignment;
pub mod brand;
pub mod custom_permissions;
pub mod customization;
pub mod dashboard;
pub mod data_set;
pub mod data_source;
pub mod dlp_setting;
pub mod flow;
pub mod folder;
pub mod group;
pub mod knowledge_base;
pub mod limits_profile;
pub mod oauth_client_application;
pub mod refresh_schedule;
pub mod space;
pub mod template;
pub mod theme;
pub mod topic;
pub mod topic_v2;
pub mod vpc_connection;

pub use action_connector::ActionConnector;
pub use agent::Agent;
pub use analysis::Analysis;
pub use approval_policy::ApprovalPolicy;
pub use assignment::Assignment;
pub use brand::Brand;
pub use custom_permissions::CustomPermissions;
pub use customization::Customization;
pub use dashboard::Dashboard;
pub use data_set::DataSet;
pub use data_source::DataSource;
pub use dlp_setting::DLPSetting;
pub use flow::Flow;
pub use folder::Folder;
pub use group::Group;
pub use knowledge_base::KnowledgeBase;
pub use limits_profile::LimitsProfile;
pub use oauth_client_application::OAuthClientApplication;
pub use refresh_schedule::RefreshSchedule;
pub use space::Space;
pub use template::Template;
pub use theme::Theme;
pub use topic::Topic;
pub use topic_v2::TopicV2;
pub use vpc_connection::VPCConnection;
