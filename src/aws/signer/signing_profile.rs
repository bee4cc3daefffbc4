// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Signer::SigningProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Signer::SigningProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SigningProfile(Body);

resource! { SigningProfile "AWS::Signer::SigningProfile" }

impl SigningProfile {
    /// `PlatformId`: `PlatformId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn platform_id(mut self, value: impl IntoValue<PlatformId>) -> Self {
        self.0.set("PlatformId", value);
        self
    }

    /// `SignatureValidityPeriod`: `SignatureValidityPeriod`. A change replaces the resource.
    #[track_caller]
    pub fn signature_validity_period(
        mut self,
        value: impl IntoValue<SignatureValidityPeriod>,
    ) -> Self {
        self.0.set("SignatureValidityPeriod", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SigningProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ProfileName`
    #[inline]
    pub fn profile_name(&self) -> Value<String> {
        self.attribute("ProfileName")
    }

    /// `ProfileVersion`
    #[inline]
    pub fn profile_version(&self) -> Value<String> {
        self.attribute("ProfileVersion")
    }

    /// `ProfileVersionArn`
    #[inline]
    pub fn profile_version_arn(&self) -> Value<String> {
        self.attribute("ProfileVersionArn")
    }
}

choice! {
    /// `PlatformId` of `AWS::Signer::SigningProfile`.
    PlatformId
    AWS_LAMBDA_SHA384_ECDSA "AWSLambda-SHA384-ECDSA"
    NOTATION_OCI_SHA384_ECDSA "Notation-OCI-SHA384-ECDSA"
}

/// `SignatureValidityPeriod` of `AWS::Signer::SigningProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SignatureValidityPeriod(Properties);

properties! { SignatureValidityPeriod }

impl SignatureValidityPeriod {
    /// `Type`: `SignatureValidityPeriodType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SignatureValidityPeriodType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `SignatureValidityPeriodType` of `AWS::Signer::SigningProfile`.
    SignatureValidityPeriodType
    DAYS "DAYS"
    MONTHS "MONTHS"
    YEARS "YEARS"
}

/// `Tag` of `AWS::Signer::SigningProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
