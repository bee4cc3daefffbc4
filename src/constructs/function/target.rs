//! A function or one of its aliases, as something that can be called.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Function;
use crate::aws::ResourceType;
use crate::aws::lambda::Permission;
use crate::definition::{Handle, Lowering};
use crate::value::{Origin, Value, pseudo};

/// A function, or an alias of it: what events and requests call.
///
/// A handle of a function is one, and so is `worker.alias("live")`. In a definition file: `{ function: Worker }`,
/// `{ function: Worker, alias: live }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FunctionTarget {
    /// The function.
    pub function: Handle<Function>,
    /// The name of one of its aliases. Default: the function's latest code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
}

impl FunctionTarget {
    /// The ARN by which it is called.
    pub fn arn(&self) -> Value<String> {
        match &self.alias {
            Some(alias) => alias_of(&self.function, alias).reference(),
            None => self.function.arn(),
        }
    }

    /// The same target, used at `origin`.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.function = self.function.at(origin);
        self
    }

    /// Lets a service call the target: an `AWS::Lambda::Permission` of the construct that is lowered.
    ///
    /// `suffix` names the permission; `source` is the ARN, or the pattern of ARNs, of what calls on the service's behalf.
    /// Returns the logical id of the permission, or `None` where the function does not exist (which is reported).
    pub(in crate::constructs) fn permit(
        &self,
        cx: &mut Lowering<'_>,
        suffix: &str,
        service: &str,
        source: Option<Value<String>>,
    ) -> Option<String> {
        self.permit_if(
            cx,
            suffix,
            Caller {
                service,
                source,
                account: None,
            },
        )
    }

    /// Lets a service of this account call the target: for services whose ARNs do not say the account, such as S3.
    pub(in crate::constructs) fn permit_account(
        &self,
        cx: &mut Lowering<'_>,
        suffix: &str,
        service: &str,
        source: Option<Value<String>>,
    ) -> Option<String> {
        let account = Some(pseudo::account_id());
        self.permit_if(
            cx,
            suffix,
            Caller {
                service,
                source,
                account,
            },
        )
    }

    fn permit_if(&self, cx: &mut Lowering<'_>, suffix: &str, caller: Caller<'_>) -> Option<String> {
        self.resolve(cx)?;
        let permission = Permission::default()
            .action("lambda:InvokeFunction")
            .function_name(self.arn())
            .principal(caller.service)
            .source_account(caller.account)
            .source_arn(caller.source);
        Some(cx.add(suffix, permission.resource()))
    }

    /// The function behind the target; one that is missing, or an alias that it does not have, is reported.
    pub(in crate::constructs) fn resolve<'a>(&self, cx: &mut Lowering<'a>) -> Option<&'a Function> {
        cx.find(&self.function)
    }
}

/// Who may call a target.
struct Caller<'a> {
    service: &'a str,
    source: Option<Value<String>>,
    account: Option<Value<String>>,
}

/// The alias resource of a function.
pub(super) fn alias_of(function: &Handle<Function>, alias: &str) -> Handle {
    let mut letters = alias.chars().filter(char::is_ascii_alphanumeric);
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let suffix: String = "Alias".chars().chain(first).chain(letters).collect();
    function.child(&suffix)
}

impl From<&Handle<Function>> for FunctionTarget {
    fn from(function: &Handle<Function>) -> Self {
        Self {
            function: function.clone(),
            alias: None,
        }
    }
}

impl From<Handle<Function>> for FunctionTarget {
    fn from(function: Handle<Function>) -> Self {
        Self::from(&function)
    }
}
