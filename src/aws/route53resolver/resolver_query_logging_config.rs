// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverQueryLoggingConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::ResolverQueryLoggingConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverQueryLoggingConfig(Body);

resource! { ResolverQueryLoggingConfig "AWS::Route53Resolver::ResolverQueryLoggingConfig" }

impl ResolverQueryLoggingConfig {
    /// `DestinationArn`: string, 1 to 600 characters. A change replaces the resource.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ResolverQueryLoggingConfig> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociationCount`
    #[inline]
    pub fn association_count(&self) -> Value<i64> {
        self.attribute("AssociationCount")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CreatorRequestId`
    #[inline]
    pub fn creator_request_id(&self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `ShareStatus`
    #[inline]
    pub fn share_status(&self) -> Value<String> {
        self.attribute("ShareStatus")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Route53Resolver::ResolverQueryLoggingConfig`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
