// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive`

pub mod channel;
pub mod channel_placement_group;
pub mod cloud_watch_alarm_template;
pub mod cloud_watch_alarm_template_group;
pub mod cluster;
pub mod event_bridge_rule_template;
pub mod event_bridge_rule_template_group;
pub mod input;
pub mod input_security_group;
pub mod multiplex;
pub mod multiplexprogram;
pub mod network;
pub mod node;
pub mod sdi_source;
pub mod signal_map;

pub use channel::Channel;
pub use channel_placement_group::ChannelPlacementGroup;
pub use cloud_watch_alarm_template::CloudWatchAlarmTemplate;
pub use cloud_watch_alarm_template_group::CloudWatchAlarmTemplateGroup;
pub use cluster::Cluster;
pub use event_bridge_rule_template::EventBridgeRuleTemplate;
pub use event_bridge_rule_template_group::EventBridgeRuleTemplateGroup;
pub use input::Input;
pub use input_security_group::InputSecurityGroup;
pub use multiplex::Multiplex;
pub use multiplexprogram::Multiplexprogram;
pub use network::Network;
pub use node::Node;
pub use sdi_source::SdiSource;
pub use signal_map::SignalMap;
