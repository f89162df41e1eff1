"""What each template may use: one frozen dataclass per page and per section."""
