// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::MatchmakingRuleSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::GameLift::MatchmakingRuleSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchmakingRuleSet(Body);

resource! { MatchmakingRuleSet "AWS::GameLift::MatchmakingRuleSet" }

impl MatchmakingRuleSet {
    /// `Name`: string, at most 128 characters, pattern `[a-zA-Z0-9-\.]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuleSetBody`: string, 1 to 65535 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_set_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetBody", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MatchmakingRuleSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `RuleSetBody`
    #[inline]
    pub fn rule_set_body(&self) -> Value<String> {
        self.attribute("RuleSetBody")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `Tag` of `AWS::GameLift::MatchmakingRuleSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
