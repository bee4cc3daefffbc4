// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::GlobalNetwork` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkManager::GlobalNetwork`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalNetwork(Body);

resource! { GlobalNetwork "AWS::NetworkManager::GlobalNetwork" }

impl GlobalNetwork {
    /// `CreatedAt`: string.
    #[track_caller]
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatedAt", value);
        self
    }

    /// `Description`: string, at most 256 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<GlobalNetwork> {
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
}

/// `Tag` of `AWS::NetworkManager::GlobalNetwork`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
