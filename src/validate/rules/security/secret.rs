//! What is a secret, as far as a template shows it.

use crate::value::Node;

/// What the names of variables end with that hold a secret.
const SECRET_NAMES: [&str; 15] = [
    "accesskey",
    "accesskeyid",
    "apikey",
    "apisecret",
    "authdata",
    "credentials",
    "encryptionkey",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "secretkey",
    "signingkey",
    "token",
];

/// What values begin with that are secrets whatever their variable is called.
const SECRET_VALUES: [&str; 7] = [
    "-----BEGIN ",
    "AKIA",
    "ghp_",
    "github_pat_",
    "sk_live_",
    "xoxb-",
    "xoxp-",
];

/// Whether the deployment fills in a secret, anywhere in a value.
pub(super) fn is_resolved(value: &Node) -> bool {
    let mut is_resolved = false;
    value.walk(&mut |node| {
        is_resolved |= node.as_str().is_some_and(|text| {
            text.contains("{{resolve:secretsmanager:") || text.contains("{{resolve:ssm-secure:")
        });
    });
    is_resolved
}

/// Whether a text is a secret, by its own form or by the name of its variable.
pub(super) fn is_secret(name: &str, text: &str) -> bool {
    if SECRET_VALUES.iter().any(|start| text.starts_with(start)) || has_password(text) {
        return true;
    }
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let name = letters.collect::<String>().to_ascii_lowercase();
    SECRET_NAMES.iter().any(|end| name.ends_with(end)) && !is_pointer(text)
}

/// Whether a text says where a secret is, or is too plain to be one: numbers and truth set limits and switches.
fn is_pointer(text: &str) -> bool {
    let starts = ["/", "arn:", "http://", "https://", "s3://"];
    let is_plain =
        text.is_empty() || text.parse::<f64>().is_ok() || matches!(text, "true" | "false");
    is_plain
        || starts.iter().any(|start| text.starts_with(start))
        || text.to_ascii_lowercase().contains("secret")
        || text.contains("{{resolve:")
}

/// Whether a URL carries a password: `scheme://user:password@host`.
fn has_password(text: &str) -> bool {
    let Some((_, rest)) = text.split_once("://") else {
        return false;
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let user = authority.rsplit_once('@').map(|(user, _)| user);
    let password = user.and_then(|user| user.split_once(':'));
    password.is_some_and(|(_, password)| !password.is_empty() && !password.contains("{{"))
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn a_secret_is_known_by_its_name_or_its_form() {
        let secrets = [
            ("DB_PASSWORD", "hunter2!"),
            ("StripeApiKey", "abc123xyz"),
            ("ANYTHING", "AKIAIOSFODNN7EXAMPLE"),
            ("DATABASE_URL", "postgres://app:pw@db:5432/app"),
        ];
        for (name, text) in secrets {
            assert!(is_secret(name, text), "{name}");
        }
        let others = [
            ("SECRET_NAME", "orders"),
            ("DB_SECRET", "prod/orders/db-secret"),
            ("API_TOKEN", "/orders/token"),
            ("MAX_TOKEN", "100"),
            ("DB_PASSWORD", ""),
            ("URL", "https://example.com/a@b:c"),
        ];
        for (name, text) in others {
            assert!(!is_secret(name, text), "{name}");
        }
    }
}
