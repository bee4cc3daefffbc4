// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent::TargetDomain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SecurityAgent::TargetDomain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetDomain(Body);

resource! { TargetDomain "AWS::SecurityAgent::TargetDomain" }

impl TargetDomain {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetDomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetDomainName", value);
        self
    }

    /// `VerificationMethod`: `VerificationMethod`. Required.
    #[track_caller]
    pub fn verification_method(mut self, value: impl IntoValue<VerificationMethod>) -> Self {
        self.0.set("VerificationMethod", value);
        self
    }
}

impl Handle<TargetDomain> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `TargetDomainId`
    #[inline]
    pub fn target_domain_id(&self) -> Value<String> {
        self.attribute("TargetDomainId")
    }

    /// `VerificationDetails`
    #[inline]
    pub fn verification_details(&self) -> Value<Node> {
        self.attribute("VerificationDetails")
    }

    /// `VerificationStatus`
    #[inline]
    pub fn verification_status(&self) -> Value<String> {
        self.attribute("VerificationStatus")
    }

    /// `VerificationStatusReason`
    #[inline]
    pub fn verification_status_reason(&self) -> Value<String> {
        self.attribute("VerificationStatusReason")
    }

    /// `VerifiedAt`
    #[inline]
    pub fn verified_at(&self) -> Value<String> {
        self.attribute("VerifiedAt")
    }
}

/// `Tag` of `AWS::SecurityAgent::TargetDomain`.
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

choice! {
    /// `VerificationMethod` of `AWS::SecurityAgent::TargetDomain`.
    VerificationMethod
    DNS_TXT "DNS_TXT"
    HTTP_ROUTE "HTTP_ROUTE"
    PRIVATE_VPC "PRIVATE_VPC"
}
