// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift`

pub mod alias;
pub mod build;
pub mod container_fleet;
pub mod container_group_definition;
pub mod fleet;
pub mod game_server_group;
pub mod game_session_queue;
pub mod location;
pub mod matchmaking_configuration;
pub mod matchmaking_rule_set;
pub mod script;

pub use alias::Alias;
pub use build::Build;
pub use container_fleet::ContainerFleet;
pub use container_group_definition::ContainerGroupDefinition;
pub use fleet::Fleet;
pub use game_server_group::GameServerGroup;
pub use game_session_queue::GameSessionQueue;
pub use location::Location;
pub use matchmaking_configuration::MatchmakingConfiguration;
pub use matchmaking_rule_set::MatchmakingRuleSet;
pub use script::Script;
