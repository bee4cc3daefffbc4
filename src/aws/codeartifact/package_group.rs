// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeArtifact::PackageGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeArtifact::PackageGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PackageGroup(Body);

resource! { PackageGroup "AWS::CodeArtifact::PackageGroup" }

impl PackageGroup {
    /// `ContactInfo`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn contact_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactInfo", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainName`: string, 2 to 50 characters, pattern `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `DomainOwner`: string, 12 characters, pattern `[0-9]{12}`.
    #[track_caller]
    pub fn domain_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainOwner", value);
        self
    }

    /// `OriginConfiguration`: `OriginConfiguration`.
    #[track_caller]
    pub fn origin_configuration(mut self, value: impl IntoValue<OriginConfiguration>) -> Self {
        self.0.set("OriginConfiguration", value);
        self
    }

    /// `Pattern`: string, 2 to 520 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PackageGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `OriginConfiguration` of `AWS::CodeArtifact::PackageGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginConfiguration(Properties);

properties! { OriginConfiguration }

impl OriginConfiguration {
    /// `Restrictions`: `Restrictions`. Required.
    #[track_caller]
    pub fn restrictions(mut self, value: impl IntoValue<Restrictions>) -> Self {
        self.0.set("Restrictions", value);
        self
    }
}

/// `RestrictionType` of `AWS::CodeArtifact::PackageGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestrictionType(Properties);

properties! { RestrictionType }

impl RestrictionType {
    /// `Repositories`: list of strings.
    #[track_caller]
    pub fn repositories(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Repositories", value);
        self
    }

    /// `RestrictionMode`: `RestrictionTypeRestrictionMode`. Required.
    #[track_caller]
    pub fn restriction_mode(
        mut self,
        value: impl IntoValue<RestrictionTypeRestrictionMode>,
    ) -> Self {
        self.0.set("RestrictionMode", value);
        self
    }
}

choice! {
    /// `RestrictionTypeRestrictionMode` of `AWS::CodeArtifact::PackageGroup`.
    RestrictionTypeRestrictionMode
    ALLOW "ALLOW"
    BLOCK "BLOCK"
    ALLOW_SPECIFIC_REPOSITORIES "ALLOW_SPECIFIC_REPOSITORIES"
    INHERIT "INHERIT"
}

/// `Restrictions` of `AWS::CodeArtifact::PackageGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Restrictions(Properties);

properties! { Restrictions }

impl Restrictions {
    /// `ExternalUpstream`: `RestrictionType`.
    #[track_caller]
    pub fn external_upstream(mut self, value: impl IntoValue<RestrictionType>) -> Self {
        self.0.set("ExternalUpstream", value);
        self
    }

    /// `InternalUpstream`: `RestrictionType`.
    #[track_caller]
    pub fn internal_upstream(mut self, value: impl IntoValue<RestrictionType>) -> Self {
        self.0.set("InternalUpstream", value);
        self
    }

    /// `Publish`: `RestrictionType`.
    #[track_caller]
    pub fn publish(mut self, value: impl IntoValue<RestrictionType>) -> Self {
        self.0.set("Publish", value);
        self
    }
}

/// `Tag` of `AWS::CodeArtifact::PackageGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^\P{C}+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^\P{C}*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
