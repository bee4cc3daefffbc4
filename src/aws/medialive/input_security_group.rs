// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::InputSecurityGroup` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::InputSecurityGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSecurityGroup(Body);

resource! { InputSecurityGroup "AWS::MediaLive::InputSecurityGroup" }

impl InputSecurityGroup {
    /// `Tags`: object or string. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `WhitelistRules`: list of `InputWhitelistRule`.
    #[track_caller]
    pub fn whitelist_rules(mut self, value: impl IntoValue<ListOf<InputWhitelistRule>>) -> Self {
        self.0.set("WhitelistRules", value);
        self
    }
}

impl Handle<InputSecurityGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Inputs`
    #[inline]
    pub fn inputs(&self) -> Value<Vec<String>> {
        self.attribute("Inputs")
    }
}

/// `InputWhitelistRule` of `AWS::MediaLive::InputSecurityGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputWhitelistRule(Properties);

properties! { InputWhitelistRule }

impl InputWhitelistRule {
    /// `Cidr`: string (ipv4-network).
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }
}
