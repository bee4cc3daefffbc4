//! `Key`: a key of AWS KMS.

mod spec;

pub use spec::{KeySpec, KeyUsage};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aws::{ResourceType, kms};
use crate::definition::{Access, Base, Construct, Handle, Lowering, PolicyTarget};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Principal, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Duration, Value, format};

/// A key (`AWS::KMS::Key`) and its names (`AWS::KMS::Alias`).
///
/// Secure by default: the material of a symmetric key is renewed every year, and a key is kept when it leaves the stack. Its
/// policy lets the account decide who may use it, so that the access verbs of this and of other constructs (a queue that is
/// encrypted with it, say) end up in the policies of roles; services that use the key are added to its policy by the
/// constructs that need them.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let key = stack.add(
///     Key::new("ShopKey")
///         .description("encrypts orders and stock")
///         .alias("shop")
///         .rotation_period(days(180)),
/// );
/// stack.add(Queue::new("Orders").key(&key));
/// stack.output("KeyArn", key.arn());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Key {
    #[serde(skip)]
    base: Base,
    /// `Description`, up to 8,192 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `AliasName` of one alias each, without `alias/` in front. Default: the key has no name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Value<String>>,
    /// `KeySpec`: the kind of key. Default: symmetric.
    #[serde(skip_serializing_if = "KeySpec::is_default")]
    pub key_spec: KeySpec,
    /// `KeyUsage`: what the key is for. Default: what keys of this kind are mostly for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<KeyUsage>,
    /// `EnableKeyRotation`: renews the material regularly. Default: on for symmetric keys; others cannot be renewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_key_rotation: Option<Value<bool>>,
    /// `RotationPeriodInDays`: how often the material is renewed, 90 to 2,560 days. Default: 365 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rotation_period: Option<Value<Duration>>,
    /// `PendingWindowInDays`: how long a deleted key can be called back, 7 to 30 days. Default: 30 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_window: Option<Value<Duration>>,
    /// `Enabled`: whether the key can be used. Default: yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Value<bool>>,
    /// `MultiRegion`: whether the key can be replicated to other regions. Default: no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_region: Option<Value<bool>>,
    /// Further statements of the key policy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
}

impl Key {
    /// A symmetric key for encryption.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `Description`
    #[must_use]
    #[track_caller]
    pub fn description(mut self, description: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(description));
        self
    }

    /// `AliasName` of a further `AWS::KMS::Alias`; `alias/` in front is added where it is missing.
    #[must_use]
    #[track_caller]
    pub fn alias(mut self, name: impl Into<Value<String>>) -> Self {
        self.aliases.push(Value::here(name));
        self
    }

    /// `KeySpec`: another kind of key than a symmetric one.
    #[must_use]
    pub fn key_spec(mut self, spec: KeySpec) -> Self {
        self.key_spec = spec;
        self
    }

    /// `KeyUsage`: what the key is for.
    #[must_use]
    pub fn key_usage(mut self, usage: KeyUsage) -> Self {
        self.key_usage = Some(usage);
        self
    }

    /// `EnableKeyRotation`: whether the material is renewed regularly.
    #[must_use]
    #[track_caller]
    pub fn enable_key_rotation(mut self, rotation: impl Into<Value<bool>>) -> Self {
        self.enable_key_rotation = Some(Value::here(rotation));
        self
    }

    /// `RotationPeriodInDays`: how often the material is renewed, 90 to 2,560 days.
    #[must_use]
    #[track_caller]
    pub fn rotation_period(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.rotation_period = Some(Value::here(period));
        self
    }

    /// `PendingWindowInDays`: how long a deleted key can be called back, 7 to 30 days.
    #[must_use]
    #[track_caller]
    pub fn pending_window(mut self, window: impl Into<Value<Duration>>) -> Self {
        self.pending_window = Some(Value::here(window));
        self
    }

    /// `Enabled`: whether the key can be used.
    #[must_use]
    #[track_caller]
    pub fn enabled(mut self, enabled: impl Into<Value<bool>>) -> Self {
        self.enabled = Some(Value::here(enabled));
        self
    }

    /// `MultiRegion`: the key can be replicated to other regions.
    #[must_use]
    #[track_caller]
    pub fn multi_region(mut self) -> Self {
        self.multi_region = Some(Value::here(true));
        self
    }

    /// `KeyPolicy`: a further statement of it; without a resource it is for this key.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// What the key is for.
    pub(super) fn usage(&self) -> KeyUsage {
        let usual = self.key_spec.usages().first().copied();
        self.key_usage.or(usual).unwrap_or(KeyUsage::EncryptDecrypt)
    }

    fn is_symmetric(&self) -> bool {
        self.key_spec == KeySpec::SymmetricDefault
    }

    fn properties(&self) -> Resource {
        let rotation = self.enable_key_rotation.clone();
        let rotation = rotation.or_else(|| self.is_symmetric().then(|| true.into()));
        let spec = (!self.is_symmetric()).then(|| self.key_spec.name());
        let usage = self.key_usage.is_some() || !self.is_symmetric();
        kms::Key::default()
            .description(self.description.clone())
            .key_spec(spec)
            .key_usage(usage.then(|| self.usage().name()))
            .enable_key_rotation(rotation)
            .rotation_period_in_days(self.rotation_period.as_ref().map(Value::in_days))
            .pending_window_in_days(self.pending_window.as_ref().map(Value::in_days))
            .enabled(self.enabled.clone())
            .multi_region(self.multi_region.clone())
            .resource()
            .keep(DeletionPolicy::Retain)
    }

    fn check(&self, cx: &mut Lowering<'_>) {
        cx.day_bounds(
            "RotationPeriodInDays",
            self.rotation_period.as_ref(),
            90..=2560,
        );
        cx.day_bounds("PendingWindowInDays", self.pending_window.as_ref(), 7..=30);
        if !self.key_spec.usages().contains(&self.usage()) {
            let fitting: Vec<&str> = self
                .key_spec
                .usages()
                .iter()
                .map(|usage| usage.name())
                .collect();
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format_args!(
                    "a key of kind {} cannot be for {}",
                    self.key_spec.name(),
                    self.usage().name()
                )
                .to_string(),
            )
            .at(cx.origin(), "")
            .help(format_args!("it can be for {}", fitting.join(" or ")).to_string());
            cx.report(diagnostic);
        }
        let rotates = |value: &Value<bool>| value.as_literal() != Some(&false);
        let wanted = self
            .enable_key_rotation
            .as_ref()
            .filter(|value| rotates(value));
        let wanted = wanted.map(Value::origin);
        let wanted = wanted.or(self.rotation_period.as_ref().map(Value::origin));
        // Source: the page "Rotate AWS KMS keys" of the KMS developer guide.
        if let Some(origin) = wanted.filter(|_| !self.is_symmetric()) {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                "only the material of symmetric keys for encryption can be renewed",
            )
            .at(
                origin,
                format_args!("key `{}` is of kind {}", cx.name(), self.key_spec.name()).to_string(),
            )
            .help("leave the rotation out, and make a new key when it is time");
            cx.report(diagnostic);
        }
    }

    fn write_aliases(&self, cx: &mut Lowering<'_>) {
        let me: Handle<Self> = cx.me();
        for (index, alias) in self.aliases.iter().enumerate() {
            check_alias(alias, cx);
            let suffix = match index {
                0 => "Alias".to_owned(),
                _ => format!("Alias{}", index + 1),
            };
            let alias = kms::Alias::default()
                .alias_name(alias_name(alias).unchecked())
                .target_key_id(me.key_id());
            cx.add(&suffix, alias.resource());
        }
    }
}

/// Without `alias/` in front it is added.
fn alias_name(alias: &Value<String>) -> Value<String> {
    let text = alias.as_literal().map(String::as_str);
    let text = text.or_else(|| alias.as_intrinsic()?.get("Fn::Sub")?.as_str());
    if text.is_some_and(|text| text.starts_with("alias/")) {
        alias.clone()
    } else {
        format("alias/{}", [alias]).at(alias.origin())
    }
}

fn check_alias(alias: &Value<String>, cx: &mut Lowering<'_>) {
    let Some(text) = alias.as_literal() else {
        return;
    };
    let name = text.strip_prefix("alias/").unwrap_or(text);
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "/_-".contains(letter);
    // Source: the page "CreateAlias" of the KMS API reference, parameter AliasName.
    if name.is_empty() || name.len() > 250 || !name.chars().all(fits) || name.starts_with("aws/") {
        let diagnostic = Diagnostic::error(Code::PATTERN, format!("`{text}` cannot be the alias of a key"))
            .at(alias.origin(), format!("key `{}`", cx.name()))
            .help("an alias has up to 250 letters, digits, `/`, `_` and `-`, and does not begin with `aws/`");
        cx.report(diagnostic);
    }
}

impl Construct for Key {
    const TYPE: &'static str = "Key";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        self.check(cx);
        cx.add("", self.properties());
        self.write_aliases(cx);
        // Without this statement no policy of a role could allow anything on the key, and nobody could change it.
        // Source: the page "Default key policy" of the KMS developer guide.
        let account = Statement::allow(["kms:*"])
            .on("*")
            .to(Principal::this_account());
        cx.allow_on(PolicyTarget::Key, cx.target(""), account);
        for statement in &self.policy {
            let mut statement = statement.clone();
            if statement.resources.is_empty() && statement.not_resources.is_empty() {
                statement = statement.on("*");
            }
            cx.allow_on(PolicyTarget::Key, cx.target(""), statement);
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        &[
            "encrypt",
            "decrypt",
            "encrypt-decrypt",
            "generate-data-key",
            "re-encrypt",
            "sign",
            "verify",
            "sign-verify",
            "generate-mac",
            "verify-mac",
            "derive-shared-secret",
            "get-public-key",
            "describe",
        ]
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        // Source: the page "Permissions reference" of the KMS developer guide.
        let actions: &[&str] = match verb {
            // Data keys come from symmetric keys only.
            "encrypt" if self.is_symmetric() => &["kms:Encrypt", "kms:GenerateDataKey"],
            "encrypt" => &["kms:Encrypt"],
            "decrypt" => &["kms:Decrypt"],
            "encrypt-decrypt" if self.is_symmetric() => {
                &["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"]
            }
            "encrypt-decrypt" => &["kms:Encrypt", "kms:Decrypt"],
            "generate-data-key" => &["kms:GenerateDataKey"],
            "re-encrypt" => &["kms:ReEncryptFrom", "kms:ReEncryptTo"],
            "sign" => &["kms:Sign"],
            "verify" => &["kms:Verify"],
            "sign-verify" => &["kms:Sign", "kms:Verify"],
            "generate-mac" => &["kms:GenerateMac"],
            "verify-mac" => &["kms:VerifyMac"],
            "derive-shared-secret" => &["kms:DeriveSharedSecret"],
            "get-public-key" => &["kms:GetPublicKey"],
            "describe" => &["kms:DescribeKey"],
            _ => return Vec::new(),
        };
        let key: Handle<Self> = target.cast();
        vec![Statement::allow(actions.iter().copied()).on(key.arn())]
    }
}

impl Handle<Key> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The id (`Ref`).
    pub fn key_id(&self) -> Value<String> {
        self.reference()
    }

    /// The name of the key's first alias, `alias/` included (`Ref` of the alias).
    pub fn alias(&self) -> Value<String> {
        self.child::<()>("Alias").reference()
    }

    /// Access: encrypt, and have data keys made.
    #[track_caller]
    pub fn encrypt(&self) -> Access {
        Access::new(&self.here(), "encrypt")
    }

    /// Access: decrypt.
    #[track_caller]
    pub fn decrypt(&self) -> Access {
        Access::new(&self.here(), "decrypt")
    }

    /// Access: encrypt, decrypt, and have data keys made.
    #[track_caller]
    pub fn encrypt_decrypt(&self) -> Access {
        Access::new(&self.here(), "encrypt-decrypt")
    }

    /// Access: have data keys made.
    #[track_caller]
    pub fn generate_data_key(&self) -> Access {
        Access::new(&self.here(), "generate-data-key")
    }

    /// Access: encrypt anew what this or another key has encrypted.
    #[track_caller]
    pub fn re_encrypt(&self) -> Access {
        Access::new(&self.here(), "re-encrypt")
    }

    /// Access: sign.
    #[track_caller]
    pub fn sign(&self) -> Access {
        Access::new(&self.here(), "sign")
    }

    /// Access: verify signatures.
    #[track_caller]
    pub fn verify(&self) -> Access {
        Access::new(&self.here(), "verify")
    }

    /// Access: sign and verify signatures.
    #[track_caller]
    pub fn sign_verify(&self) -> Access {
        Access::new(&self.here(), "sign-verify")
    }

    /// Access: make codes that authenticate messages.
    #[track_caller]
    pub fn generate_mac(&self) -> Access {
        Access::new(&self.here(), "generate-mac")
    }

    /// Access: verify codes that authenticate messages.
    #[track_caller]
    pub fn verify_mac(&self) -> Access {
        Access::new(&self.here(), "verify-mac")
    }

    /// Access: agree on a secret with somebody else.
    #[track_caller]
    pub fn derive_shared_secret(&self) -> Access {
        Access::new(&self.here(), "derive-shared-secret")
    }

    /// Access: download the public key.
    #[track_caller]
    pub fn get_public_key(&self) -> Access {
        Access::new(&self.here(), "get-public-key")
    }

    /// Access: ask what kind of key it is and in which state.
    #[track_caller]
    pub fn describe(&self) -> Access {
        Access::new(&self.here(), "describe")
    }
}

/// Reports a key that does not exist, or that cannot encrypt for a service because it is not symmetric.
///
/// Source: the page "Special-purpose keys" of the KMS developer guide.
pub(super) fn check_symmetric(key: &Handle<Key>, cx: &mut Lowering<'_>) {
    let Some(found) = cx.find(key).filter(|found| !found.is_symmetric()) else {
        return;
    };
    let name = key.construct_name();
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!(
            "`{name}` is a key of kind {}: services encrypt with symmetric keys",
            found.key_spec.name()
        ),
    )
    .at(
        key.origin(),
        format!("`{}` is encrypted with it", cx.name()),
    )
    .related(found.base.origin, format!("`{name}` is made here"));
    cx.report(diagnostic);
}
