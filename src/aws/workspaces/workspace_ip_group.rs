// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpaces::WorkspaceIpGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpaces::WorkspaceIpGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkspaceIpGroup(Body);

resource! { WorkspaceIpGroup "AWS::WorkSpaces::WorkspaceIpGroup" }

impl WorkspaceIpGroup {
    /// `GroupDesc`: string. A change replaces the resource.
    #[track_caller]
    pub fn group_desc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupDesc", value);
        self
    }

    /// `GroupName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserRules`: list of `IpRuleItem`.
    #[track_caller]
    pub fn user_rules(mut self, value: impl IntoValue<ListOf<IpRuleItem>>) -> Self {
        self.0.set("UserRules", value);
        self
    }
}

impl Handle<WorkspaceIpGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `GroupId`
    #[inline]
    pub fn group_id(&self) -> Value<String> {
        self.attribute("GroupId")
    }
}

/// `IpRuleItem` of `AWS::WorkSpaces::WorkspaceIpGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct IpRuleItem(Properties);

properties! { IpRuleItem }

impl IpRuleItem {
    /// `IpRule`: string. Required.
    #[track_caller]
    pub fn ip_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpRule", value);
        self
    }

    /// `RuleDesc`: string.
    #[track_caller]
    pub fn rule_desc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleDesc", value);
        self
    }
}

/// `Tag` of `AWS::WorkSpaces::WorkspaceIpGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
