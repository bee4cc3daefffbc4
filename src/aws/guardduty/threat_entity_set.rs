// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::ThreatEntitySet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GuardDuty::ThreatEntitySet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ThreatEntitySet(Body);

resource! { ThreatEntitySet "AWS::GuardDuty::ThreatEntitySet" }

impl ThreatEntitySet {
    /// `Activate`: boolean.
    #[track_caller]
    pub fn activate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Activate", value);
        self
    }

    /// `DetectorId`: string, 1 to 32 characters. A change replaces the resource.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `ExpectedBucketOwner`: string, 12 characters, pattern `^[0-9]+$`.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }

    /// `Format`: `Format`, 1 to 300 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Location`: string, 1 to 300 characters. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Name`: string, 1 to 300 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `TagItem`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ThreatEntitySet> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ErrorDetails`
    #[inline]
    pub fn error_details(&self) -> Value<String> {
        self.attribute("ErrorDetails")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
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

choice! {
    /// `Format` of `AWS::GuardDuty::ThreatEntitySet`.
    Format
    ALIEN_VAULT "ALIEN_VAULT"
    FIRE_EYE "FIRE_EYE"
    OTX_CSV "OTX_CSV"
    PROOF_POINT "PROOF_POINT"
    STIX "STIX"
    TXT "TXT"
}

/// `TagItem` of `AWS::GuardDuty::ThreatEntitySet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagItem(Properties);

properties! { TagItem }

impl TagItem {
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
