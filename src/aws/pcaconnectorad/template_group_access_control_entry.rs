// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};

/// `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateGroupAccessControlEntry(Body);

resource! { TemplateGroupAccessControlEntry "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry" }

impl TemplateGroupAccessControlEntry {
    /// `AccessRights`: `AccessRights`. Required.
    #[track_caller]
    pub fn access_rights(mut self, value: impl IntoValue<AccessRights>) -> Self {
        self.0.set("AccessRights", value);
        self
    }

    /// `GroupDisplayName`: string, at most 256 characters, pattern `^[\x20-\x7E]+$`. Required.
    #[track_caller]
    pub fn group_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupDisplayName", value);
        self
    }

    /// `GroupSecurityIdentifier`: string, 7 to 256 characters, pattern `^S-[0-9]-([0-9]+-){1,14}[0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_security_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupSecurityIdentifier", value);
        self
    }

    /// `TemplateArn`: string, 5 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateArn", value);
        self
    }
}

choice! {
    /// `AccessRight` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
    AccessRight
    ALLOW "ALLOW"
    DENY "DENY"
}

/// `AccessRights` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessRights(Properties);

properties! { AccessRights }

impl AccessRights {
    /// `AutoEnroll`: `AccessRight`.
    #[track_caller]
    pub fn auto_enroll(mut self, value: impl IntoValue<AccessRight>) -> Self {
        self.0.set("AutoEnroll", value);
        self
    }

    /// `Enroll`: `AccessRight`.
    #[track_caller]
    pub fn enroll(mut self, value: impl IntoValue<AccessRight>) -> Self {
        self.0.set("Enroll", value);
        self
    }
}
