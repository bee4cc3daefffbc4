// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::HostedZoneAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::HostedZoneAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedZoneAssociation(Body);

resource! { HostedZoneAssociation "AWS::Route53GlobalResolver::HostedZoneAssociation" }

impl HostedZoneAssociation {
    /// `HostedZoneId`: string, 1 to 32 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

impl Handle<HostedZoneAssociation> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `HostedZoneAssociationId`
    #[inline]
    pub fn hosted_zone_association_id(&self) -> Value<String> {
        self.attribute("HostedZoneAssociationId")
    }

    /// `HostedZoneName`
    #[inline]
    pub fn hosted_zone_name(&self) -> Value<String> {
        self.attribute("HostedZoneName")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}
