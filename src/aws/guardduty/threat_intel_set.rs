// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::ThreatIntelSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GuardDuty::ThreatIntelSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ThreatIntelSet(Body);

resource! { ThreatIntelSet "AWS::GuardDuty::ThreatIntelSet" }

impl ThreatIntelSet {
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

    /// `ExpectedBucketOwner`: string, 12 characters.
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

impl Handle<ThreatIntelSet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `Format` of `AWS::GuardDuty::ThreatIntelSet`.
    Format
    ALIEN_VAULT "ALIEN_VAULT"
    FIRE_EYE "FIRE_EYE"
    OTX_CSV "OTX_CSV"
    PROOF_POINT "PROOF_POINT"
    STIX "STIX"
    TXT "TXT"
}

/// `TagItem` of `AWS::GuardDuty::ThreatIntelSet`.
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
